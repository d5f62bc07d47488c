import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../session/reader-context';

/** The links of the body as a numbered list, on paper only; CSS counters number the links themselves. */
export function PrintLinks() {
  const { text, language } = useReader();
  const section = useRef<HTMLElement>(null);
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const links = section.current?.parentElement?.querySelectorAll<HTMLAnchorElement>(
      '.body a[href]:not(.button)',
    );
    setAddresses([...(links ?? [])].map((link) => link.href));
  }, []);
  return (
    <section ref={section} class="print-links" lang={language} hidden={addresses.length === 0}>
      <h2>{text('reader_links')}</h2>
      <ol>
        {addresses.map((address, index) => (
          <li key={index}>{address}</li>
        ))}
      </ol>
    </section>
  );
}
