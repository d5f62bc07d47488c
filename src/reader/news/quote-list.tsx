import type { Quote } from '@/article';
import { useReader } from '../session/reader-context';
import { bareQuote } from './bare-quote';
import { SpanButton } from './span-button';
import { useFirst } from './use-first';

const few = 3;

export function QuoteList({ quotes }: { readonly quotes: readonly Quote[] }) {
  const { text } = useReader();
  const { shown, rest } = useFirst(quotes, few);
  if (quotes.length === 0) return null;
  return (
    <section class="quotes">
      <h3>{text('reader_quotes')}</h3>
      <ul>
        {shown.map((quote) => (
          <li key={`${quote.span.paragraph}:${quote.span.start}`}>
            <SpanButton span={quote.span}>
              {quote.direct ? <q>{bareQuote(quote.text)}</q> : <span>{quote.text}</span>}
              <span class="role">
                {[quote.speaker, quote.role, quote.direct ? '' : text('reader_indirect')]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </SpanButton>
          </li>
        ))}
      </ul>
      {rest}
    </section>
  );
}
