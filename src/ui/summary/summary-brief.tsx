import { ExternalLink } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Figure, Person, Quote, Span, Summary } from '@/article';
import { textFragmentUrl } from '../format/text-fragment';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { FiguresTable } from './figures-table';

const shown = { points: 3, figures: 4, people: 3, quotes: 2 };

const marks = /^[\s"“”«»„]+|[\s"“”«»„]+$/g;

const roleOf = ({ role, organisation }: Person): string =>
  role.includes(organisation) ? role : [role, organisation].filter(Boolean).join(', ');

interface ToSentenceProps {
  readonly url: string;
  readonly span: Span | undefined;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Leads to the sentence of an item, in the article. */
function ToSentence({ url, span, label, children }: ToSentenceProps) {
  if (!span?.quote) return children;
  const href = textFragmentUrl(url, span);
  return (
    <a class="to-sentence" href={href} target="_blank" rel="noopener noreferrer" aria-label={label}>
      {children}
    </a>
  );
}

interface BriefQuotesProps {
  readonly quotes: readonly Quote[];
  readonly language: string;
  readonly url: string;
}

/** The words of people, with those who said them. */
function BriefQuotes({ quotes, language, url }: BriefQuotesProps) {
  if (quotes.length === 0) return null;
  return (
    <ul class="brief-quotes" lang={language}>
      {quotes.map(({ text, speaker, span }) => (
        <li key={text}>
          <ToSentence url={url} span={span}>
            <q>{text.replace(marks, '')}</q>
          </ToSentence>
          {speaker && <span> {speaker}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A summary that a person reads in ten seconds: points, then figures, then people, then what they said. */
export function SummaryBrief({ summary }: { readonly summary: Summary }) {
  const text = useText();
  const { keyPoints, figures, people, language, direction, url } = summary;
  const figureLink = (figure: Figure) => (
    <ToSentence url={url} span={figure.span} label={text('library_see_on_web_of', figure.raw)}>
      <Icon of={ExternalLink} size={14} />
    </ToSentence>
  );
  if (keyPoints.length + figures.length + people.length === 0) {
    return <p class="brief-empty">{text('ui_no_points')}</p>;
  }
  return (
    <div class="brief">
      <ol class="brief-points" lang={language} dir={direction}>
        {keyPoints.slice(0, shown.points).map((point) => (
          <li key={point.text}>
            <ToSentence url={url} span={point.span}>
              {point.text}
            </ToSentence>
          </li>
        ))}
      </ol>
      {figures.length > 0 && (
        <FiguresTable figures={figures.slice(0, shown.figures)} language={language} source={figureLink} />
      )}
      <ul class="brief-people" lang={language}>
        {people.slice(0, shown.people).map((person) => (
          <li key={person.name}>
            <ToSentence url={url} span={person.mentions[0]}>
              <strong>{person.name}</strong>
            </ToSentence>
            {roleOf(person) && <span> {roleOf(person)}</span>}
          </li>
        ))}
      </ul>
      <BriefQuotes
        quotes={summary.quotes.filter(({ direct }) => direct).slice(0, shown.quotes)}
        language={language}
        url={url}
      />
    </div>
  );
}
