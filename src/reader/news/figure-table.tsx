import type { Figure } from '@/article';
import { useReader } from '../session/reader-context';
import { SpanButton } from './span-button';
import { useFirst } from './use-first';

const few = 7;

/** What a figure counts, where its own words do not say so already. */
const whatOf = ({ raw, what }: Figure): string =>
  raw.toLowerCase().includes(what.toLowerCase()) ? '' : what;

function FigureRow({ figure }: { readonly figure: Figure }) {
  const what = whatOf(figure);
  return (
    <tr>
      <th scope="row" colSpan={what === '' ? 2 : 1}>
        <SpanButton span={figure.span}>{figure.raw}</SpanButton>
      </th>
      {what !== '' && <td>{what}</td>}
    </tr>
  );
}

/** Numbers with what they count, as the article writes them. */
export function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
  const { text } = useReader();
  const { shown, rest } = useFirst(figures, few);
  if (figures.length === 0) return null;
  return (
    <section class="figures">
      <h3>{text('reader_figures')}</h3>
      <table>
        <tbody>
          {shown.map((figure) => (
            <FigureRow key={`${figure.span.paragraph}:${figure.span.start}`} figure={figure} />
          ))}
        </tbody>
      </table>
      {rest}
    </section>
  );
}
