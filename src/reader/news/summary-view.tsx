import type { Summary } from '@/article';
import { errorText } from '@/ui';
import { useReader } from '../session/reader-context';
import { FigureTable } from './figure-table';
import { KeyPointList } from './key-point-list';
import { PeopleList } from './people-list';
import { QuoteList } from './quote-list';

function isBare({ keyPoints, figures, people, quotes }: Summary): boolean {
  return keyPoints.length + figures.length + people.length + quotes.length === 0;
}

function Ready({ summary }: { readonly summary: Summary }) {
  const { state, text, commands } = useReader();
  const { sentencesUsed, sentences } = summary.coverage;
  if (isBare(summary)) return <p class="quiet-line">{text('reader_summary_none')}</p>;
  return (
    <>
      <KeyPointList points={summary.keyPoints} />
      <FigureTable figures={summary.figures} />
      <PeopleList people={summary.people} />
      <QuoteList quotes={summary.quotes} />
      {sentences > 0 && <p class="coverage">{text('reader_coverage', sentencesUsed, sentences)}</p>}
      <label class="switch">
        <input
          type="checkbox"
          checked={state.settings.value.markFacts}
          onChange={(event) => commands.setMarkFacts(event.currentTarget.checked)}
        />
        {text('reader_mark_facts')}
      </label>
    </>
  );
}

/** The structured summary of the page. Everything in it leads to its words in the text. */
export function SummaryView() {
  const { state, text, commands } = useReader();
  const made = state.summary.value;
  if (made.status === 'ready') return <Ready summary={made.summary} />;
  if (made.status !== 'failed') return <p class="quiet-line">{text('reader_summary_working')}</p>;
  return (
    <div class="quiet-line" role="alert">
      <p>{errorText(made.code, text)}</p>
      <button type="button" class="button" onClick={() => void commands.summarize()}>
        {text('reader_retry')}
      </button>
    </div>
  );
}
