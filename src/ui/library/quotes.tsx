import type { Edits, Summary } from '@/article';
import { useText } from '../i18n';
import { FieldSection } from './field-section';
import { OwnMark } from './own-mark';
import { SourceLinks } from './source-links';

/** Quotes with their speakers; reported speech is told apart. */
export function Quotes({ summary, edits }: { readonly summary: Summary; readonly edits: Edits }) {
  const text = useText();
  const { quotes, language, direction, url } = summary;
  return (
    <FieldSection title={text('ui_quotes')} isEmpty={quotes.length === 0}>
      <ul class="quotes">
        {quotes.map((quote) => (
          <li key={`${quote.span.paragraph}:${quote.span.start}:${quote.text}`}>
            <figure>
              <blockquote lang={language} dir={direction}>
                {quote.direct ? `“${quote.text.replace(/^["“]|["”]$/g, '')}”` : quote.text}
              </blockquote>
              <figcaption>
                {quote.speaker ? (
                  <strong lang={language}>{quote.speaker}</strong>
                ) : (
                  text('library_no_speaker')
                )}
                {quote.role && <span lang={language}>, {quote.role}</span>}
                {!quote.direct && ' '}
                {!quote.direct && <span class="tag">{text('library_reported')}</span>}
              </figcaption>
            </figure>
            <SourceLinks span={quote.span} url={url} about={quote.text} />
          </li>
        ))}
      </ul>
      <OwnMark field="quotes" edits={edits} />
    </FieldSection>
  );
}
