import { mutedAddress, mutedScript } from './bench-extension.mjs';
import { htmlOf } from './page-sample.mjs';
import { median } from './statistics.mjs';
import { evaluationsOf, traced } from './traced.mjs';

const pages = 12;

/** Median milliseconds to compile and run the detector's script as a page loads, up to its first look. */
export async function detectorEvaluation(tab, lines) {
  const events = await traced(tab.page, async () => {
    for (const line of lines.slice(0, pages)) await tab.show(htmlOf(line), mutedAddress);
  });
  return median(evaluationsOf(events, mutedScript));
}
