import type { Person, Quote, Summary } from '@/article';
import { useText } from '../i18n';
import { FiguresTable } from './figures-table';

const shown = { points: 3, figures: 4, people: 3, quotes: 2 };

const marks = /^[\s"“”«»„]+|[\s"“”«»„]+$/g;

const roleOf = ({ role, organisation }: Person): string =>
  role.includes(organisation) ? role : [role, organisation].filter(Boolean).join(', ');

/** The words of people, with those who said them. */
function BriefQuotes({ quotes, language }: { readonly quotes: readonly Quote[]; readonly language: string }) {
  if (quotes.length === 0) return null;
  return (
    <ul class="brief-quotes" lang={language}>
      {quotes.map(({ text, speaker }) => (
        <li key={text}>
          <q>{text.replace(marks, '')}</q>
          {speaker && <span> {speaker}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A summary that a person reads in ten seconds: points, then figures, then people, then what they said. */
export function SummaryBrief({ summary }: { readonly summary: Summary }) {
  const text = useText();
  const { keyPoints, figures, people, language, direction } = summary;
  if (keyPoints.length + figures.length + people.length === 0) {
    return <p class="brief-empty">{text('ui_no_points')}</p>;
  }
  return (
    <div class="brief">
      <ol class="brief-points" lang={language} dir={direction}>
        {keyPoints.slice(0, shown.points).map((point) => (
          <li key={point.text}>{point.text}</li>
        ))}
      </ol>
      {figures.length > 0 && <FiguresTable figures={figures.slice(0, shown.figures)} language={language} />}
      <ul class="brief-people" lang={language}>
        {people.slice(0, shown.people).map((person) => (
          <li key={person.name}>
            <strong>{person.name}</strong>
            {roleOf(person) && <span> {roleOf(person)}</span>}
          </li>
        ))}
      </ul>
      <BriefQuotes
        quotes={summary.quotes.filter(({ direct }) => direct).slice(0, shown.quotes)}
        language={language}
      />
    </div>
  );
}
