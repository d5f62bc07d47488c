import type { Figure } from '@/article';
import { useReader } from '../session/reader-context';
import { SpanButton } from './span-button';
import { useFirst } from './use-first';

const few = 7;

/** What a figure counts, where its own words do not say so already. */
const whatOf = ({ raw, what }: Figure): string =>
  raw.toLowerCase().includes(what.toLowerCase()) ? '' : what;

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
            <tr key={`${figure.span.paragraph}:${figure.span.start}`}>
              <th scope="row">
                <SpanButton span={figure.span}>{figure.raw}</SpanButton>
              </th>
              <td>{whatOf(figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest}
    </section>
  );
}
