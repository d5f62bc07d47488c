import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { coloursOf, type PlotOptions, plotConfig } from './plot-config';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController);
Chart.register(LineElement, PointElement, Tooltip);

/** Draws a plot, anew when the colour scheme changes; gives the way to take it away. */
export function drawPlot(canvas: HTMLCanvasElement, options: PlotOptions): () => void {
  const draw = () => new Chart(canvas, plotConfig(options, coloursOf(canvas)));
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
