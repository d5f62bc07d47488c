import type { ComponentChildren } from 'preact';
import type { Figure } from '@/article';
import { formatValue } from '../format/numbers';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';

interface FiguresTableProps {
  readonly figures: readonly Figure[];
  /** Language of the article: what is counted stands in its words. */
  readonly language: string;
  /** Links from a figure to its sentence. */
  readonly source?: (figure: Figure) => ComponentChildren;
}

/** The engine may name what is counted as the unit too ("143 cuộc đối thoại"); once is enough. */
const shownUnit = ({ unit, what }: Figure): string => (what.startsWith(unit) ? '' : unit);

/** What is counted; of a number that has neither that nor a unit, its words. */
const shownWhat = ({ unit, what, raw }: Figure): string => what || (unit === '' ? raw : '');

function Row({ figure, language, source }: { readonly figure: Figure } & Omit<FiguresTableProps, 'figures'>) {
  const text = useText();
  const ours = useLanguage();
  return (
    <tr>
      <td class="figure-value" title={figure.raw}>
        {figure.approximate && <span class="visually-hidden">{text('ui_approximately')} </span>}
        <span>{formatValue(figure, ours)}</span>
      </td>
      <td lang={language} class="figure-unit">
        {shownUnit(figure)}
      </td>
      <td lang={language} class="figure-what">
        {shownWhat(figure)}
      </td>
      {source && <td class="source-cell">{source(figure)}</td>}
    </tr>
  );
}

/** Figures as a small table: value, unit, what is counted. "≈" marks what the article calls approximate. */
export function FiguresTable({ figures, language, source }: FiguresTableProps) {
  const text = useText();
  return (
    <table class="figures">
      <caption class="visually-hidden">{text('ui_figures')}</caption>
      <thead>
        <tr>
          <th scope="col" class="figure-value">
            {text('ui_value')}
          </th>
          <th scope="col">{text('ui_unit')}</th>
          <th scope="col">{text('ui_what')}</th>
          {source && (
            <th scope="col">
              <span class="visually-hidden">{text('ui_source')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <Row
            key={`${figure.span.paragraph}:${figure.span.start}:${figure.raw}`}
            figure={figure}
            language={language}
            {...(source ? { source } : {})}
          />
        ))}
      </tbody>
    </table>
  );
}
