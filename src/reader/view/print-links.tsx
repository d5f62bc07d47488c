import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../session/reader-context';
import { numberLinks } from './number-links';

/** The addresses of the body's links as a numbered list, on paper only. */
export function PrintLinks() {
  const { article, state, text, language, view } = useReader();
  const section = useRef<HTMLElement>(null);
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const isWhole = state.isWhole.value;
  useEffect(() => {
    const body = section.current?.parentElement?.querySelector('.body');
    if (body && isWhole) setAddresses(numberLinks(body, view.location));
  }, [article, isWhole, view]);
  return (
    <section ref={section} class="print-links" lang={language} hidden={addresses.length === 0}>
      <h2>{text('reader_links')}</h2>
      <ol>
        {addresses.map((address) => (
          <li key={address}>{address}</li>
        ))}
      </ol>
    </section>
  );
}
