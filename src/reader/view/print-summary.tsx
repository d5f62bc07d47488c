import type { ComponentChildren } from 'preact';
import type { Quote } from '@/article';
import { bareQuote } from '../news/bare-quote';
import { useReader } from '../session/reader-context';

interface PartProps<T> {
  readonly title: string;
  readonly all: readonly T[];
  readonly line: (one: T) => ComponentChildren;
  readonly class?: string;
}

function Part<T>({ title, all, line, class: className }: PartProps<T>) {
  if (all.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class={className}>
        {all.map((one, at) => (
          // Nothing on paper ever moves: its place is its identity.
          <li key={at}>{line(one)}</li>
        ))}
      </ul>
    </>
  );
}

/** A name or a figure, and what is known of it unless it says so itself. */
const named = (name: string, more: string): ComponentChildren => (
  <>
    <strong>{name}</strong>
    {more !== '' && !name.includes(more) && `, ${more}`}
  </>
);

const spoken = ({ text, speaker, role }: Quote, language: string): ComponentChildren => (
  <>
    <q lang={language}>{bareQuote(text)}</q> <i>{[speaker, role].filter(Boolean).join(', ')}</i>
  </>
);

/**
 * The summary as a first page, on paper only and only where it was asked for. Of quotes those that are word for
 * word: the others are sentences of the article that follows.
 */
export function PrintSummary() {
  const { state, article, text, language } = useReader();
  const made = state.summary.value;
  if (!state.printsSummary.value || made.status !== 'ready') return null;
  const { keyPoints, figures, people, quotes, title } = made.summary;
  return (
    <section class="print-summary" lang={language}>
      <p class="print-summary-title" lang={article.language}>
        {title}
      </p>
      <Part title={text('reader_points')} all={keyPoints} line={(point) => point.text} />
      <Part
        title={text('reader_figures')}
        class="short"
        all={figures}
        line={({ raw, what }) => named(raw, what)}
      />
      <Part
        title={text('reader_people')}
        class="short"
        all={people}
        line={({ name, role }) => named(name, role)}
      />
      <Part
        title={text('reader_quotes')}
        all={quotes.filter(({ direct }) => direct)}
        line={(quote) => spoken(quote, article.language)}
      />
    </section>
  );
}
