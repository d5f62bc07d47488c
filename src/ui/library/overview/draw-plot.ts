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
import { watchColours } from './watch-colours';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, LineController);
Chart.register(LineElement, PointElement, Tooltip);

/** Draws a plot, anew when the colours of the page change; gives the way to take it away. */
export function drawPlot(canvas: HTMLCanvasElement, options: PlotOptions): () => void {
  const draw = () => new Chart(canvas, plotConfig(options, coloursOf(canvas)));
  let chart = draw();
  const stopWatching = watchColours(() => {
    chart.destroy();
    chart = draw();
  });
  return () => {
    stopWatching();
    chart.destroy();
  };
}
