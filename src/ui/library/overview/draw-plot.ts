import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { PlotLine } from './plots';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController);
Chart.register(LineElement, PointElement, Tooltip);

export type PlotShape = 'columns' | 'bars' | 'lines';

export interface PlotOptions {
  readonly shape: PlotShape;
  readonly lines: readonly PlotLine[];
  /** An element was chosen: which line, which item. */
  readonly onChoose: (line: number, item: number) => void;
}

/** The tokens' colours as they are now, light or dark. */
function colours(canvas: HTMLCanvasElement) {
  const style = getComputedStyle(canvas);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return {
    accent: of('--accent'),
    ink: of('--ink'),
    muted: of('--muted'),
    line: of('--line'),
    warn: of('--warn'),
    good: of('--good'),
  };
}

/** Lines are told apart by dashes as well as by colour. */
const dashes: readonly number[][] = [[], [8, 4], [2, 3], [10, 3, 2, 3], [5, 5]];

function datasets({ shape, lines }: PlotOptions, palette: ReturnType<typeof colours>) {
  const { accent, ink, muted, warn, good } = palette;
  const strokes = [accent, warn, ink, good, muted];
  return lines.map(({ name, items }, at) => ({
    label: name,
    data: items.map(({ value }) => value),
    backgroundColor: shape === 'lines' ? 'transparent' : accent,
    borderColor: strokes[at % strokes.length] ?? accent,
    borderDash: dashes[at % dashes.length] ?? [],
    borderWidth: shape === 'lines' ? 2 : 0,
    borderRadius: 3,
    pointRadius: 3,
    maxBarThickness: 28,
  }));
}

function configOf(options: PlotOptions, palette: ReturnType<typeof colours>): ChartConfiguration {
  const { shape, lines, onChoose } = options;
  const grid = { color: palette.line };
  const ticks = { color: palette.muted, precision: 0 };
  const isBars = shape === 'bars';
  return {
    type: shape === 'lines' ? 'line' : 'bar',
    data: { labels: lines[0]?.items.map(({ label }) => label) ?? [], datasets: datasets(options, palette) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: isBars ? 'y' : 'x',
      interaction: { mode: 'nearest', intersect: true },
      onClick: (_event, [element]) => element && onChoose(element.datasetIndex, element.index),
      onHover: (event, elements) => {
        const canvas = event.native?.target;
        if (canvas instanceof HTMLElement) canvas.style.cursor = elements.length > 0 ? 'pointer' : '';
      },
      plugins: { legend: { display: lines.length > 1, labels: { color: palette.ink, boxHeight: 1 } } },
      scales: {
        x: { grid: isBars ? grid : { display: false }, ticks, beginAtZero: true },
        y: { grid: isBars ? { display: false } : grid, ticks, beginAtZero: true },
      },
    },
  };
}

/** Draws a plot, anew when the colour scheme changes; gives the way to take it away. */
export function drawPlot(canvas: HTMLCanvasElement, options: PlotOptions): () => void {
  const draw = () => new Chart(canvas, configOf(options, colours(canvas)));
  let chart = draw();
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  const redraw = () => {
    chart.destroy();
    chart = draw();
  };
  scheme.addEventListener('change', redraw);
  return () => {
    scheme.removeEventListener('change', redraw);
    chart.destroy();
  };
}
