import { useEffect, useRef } from 'preact/hooks';
import { formatNumber } from '../../format/numbers';
import { useText } from '../../i18n';
import { useLanguage } from '../../kit/use-language';
import { useLibrary } from '../library-context';
import type { PlotShape } from './plot-config';
import type { PlotItem, PlotLine } from './plots';

interface PlotProps {
  readonly title: string;
  readonly shape: PlotShape;
  readonly lines: readonly PlotLine[];
}

/** The same numbers as a table, for whoever cannot see or click the drawing. */
function PlotTable({
  lines,
  onChoose,
}: {
  readonly lines: readonly PlotLine[];
  readonly onChoose: (item: PlotItem) => void;
}) {
  const text = useText();
  const language = useLanguage();
  const rows = lines.flatMap(({ name, items }) =>
    items.filter(({ value }) => value > 0).map((item) => ({ name, item })),
  );
  return (
    <details class="plot-table">
      <summary>{text('library_plot_table')}</summary>
      <table>
        <tbody>
          {rows.map(({ name, item }) => (
            <tr key={`${name} ${item.label}`}>
              <th scope="row">
                <button type="button" class="button-quiet" onClick={() => onChoose(item)}>
                  {[name, item.label].filter(Boolean).join(' · ')}
                </button>
              </th>
              <td>{formatNumber(item.value, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Draws on a canvas for as long as the component lives; the library of plots comes with the first drawing. */
function useDrawing({ shape, lines }: PlotProps, choose: (item: PlotItem) => void) {
  const language = useLanguage();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isGone = false;
    // It is larger than the rest of the page, and most visits do without.
    void import('./draw-plot').then(({ drawPlot }) => {
      const onChoose = (line: number, at: number) => {
        const item = lines[line]?.items[at];
        if (item) choose(item);
      };
      if (!isGone && canvas.current?.getContext('2d'))
        stop = drawPlot(canvas.current, { shape, lines, language, onChoose });
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [shape, lines, language]);
  return canvas;
}

/** One plot; each element of it narrows the list to what it stands for. */
export function Plot(props: PlotProps) {
  const { title, shape, lines } = props;
  const text = useText();
  const { store } = useLibrary();
  const choose = (item: PlotItem) => store.filter({ ...item.query, view: 'all', pane: 'list', open: '' });
  const canvas = useDrawing(props, choose);
  const count = lines.reduce((sum, { items }) => sum + items.length, 0);
  if (count === 0) return null;
  return (
    <section class="plot">
      <h2>{title}</h2>
      <div class="plot-canvas" data-shape={shape}>
        <canvas ref={canvas} role="img" aria-label={text('library_plot_label', title)} />
      </div>
      <PlotTable lines={lines} onChoose={choose} />
    </section>
  );
}
