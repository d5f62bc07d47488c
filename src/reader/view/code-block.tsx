import { useReader } from '../session/reader-context';

export function CodeBlock({ text: code, paragraph }: { readonly text: string; readonly paragraph: number }) {
  const { text } = useReader();
  return (
    // A region that scrolls has to be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="code-frame" tabIndex={0} aria-label={text('reader_code')}>
      <pre data-paragraph={paragraph}>
        <code>{code}</code>
      </pre>
    </section>
  );
}
