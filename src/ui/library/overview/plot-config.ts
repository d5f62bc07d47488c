import type { ChartConfiguration } from 'chart.js';
import type { PlotLine } from './plots';

export type PlotShape = 'columns' | 'bars' | 'lines';

export interface PlotOptions {
  readonly shape: PlotShape;
  readonly lines: readonly PlotLine[];
  /** Of the interface, for numbers at the axes. */
  readonly language: string;
  /** An element was chosen: which line, which item. */
  readonly onChoose: (line: number, item: number) => void;
}

/** The tokens' colours as they are now, light or dark. */
export function coloursOf(canvas: HTMLCanvasElement) {
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

export type PlotColours = ReturnType<typeof coloursOf>;

/** Lines are told apart by dashes as well as by colour. */
const dashes: readonly number[][] = [[], [8, 4], [2, 3], [10, 3, 2, 3], [5, 5]];

function datasets({ shape, lines }: PlotOptions, palette: PlotColours) {
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

/** What the library of plots is told to draw. */
export function plotConfig(options: PlotOptions, palette: PlotColours): ChartConfiguration {
  const { shape, lines, language, onChoose } = options;
  const grid = { color: palette.line };
  const ticks = { color: palette.muted, precision: 0 };
  const isBars = shape === 'bars';
  return {
    type: shape === 'lines' ? 'line' : 'bar',
    data: { labels: lines[0]?.items.map(({ label }) => label) ?? [], datasets: datasets(options, palette) },
    options: {
      locale: language,
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
