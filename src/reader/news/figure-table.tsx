import type { Figure } from '@/article';
import { useReader } from '../session/reader-context';
import { SpanButton } from './span-button';

/** Numbers with what they count, as the article writes them. */
export function FigureTable({ figures }: { readonly figures: readonly Figure[] }) {
  const { text } = useReader();
  if (figures.length === 0) return null;
  return (
    <section class="figures">
      <h3>{text('reader_figures')}</h3>
      <table>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.span.paragraph}:${figure.span.start}`}>
              <th scope="row">
                <SpanButton span={figure.span}>{figure.raw}</SpanButton>
              </th>
              <td>{figure.what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
