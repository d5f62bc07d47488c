import { progressBar } from '../batch/progress.mjs';
import { htmlOf } from './page-sample.mjs';

/** Who begins changes from page to page, so that none always meets the colder browser. */
export const rotated = (names, by) => names.map((_, index) => names[(index + by) % names.length]);

/**
 * Times of each contestant's first call, cold: everyone gets every page freshly loaded, in a world of its own,
 * where none of its code has run; of several `loads` the shortest counts, since what other programs take away
 * can only be added. Answers `{name: [ms]}`; a page on which one throws is out for all.
 */
export async function race(tab, lines, { names, loads = 1 }) {
  const bar = progressBar(lines.length, 'pages');
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const [index, line] of lines.entries()) {
    const html = htmlOf(line);
    try {
      const row = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY]));
      for (let load = 0; load < loads; load++)
        for (const name of rotated(names, index + load)) {
          const ms = await tab.run(html, line.url, `tinSachBench.first('${name}')`);
          row[name] = Math.min(row[name], ms);
        }
      for (const name of names) times[name].push(row[name]);
      bar.step(false);
    } catch {
      bar.step(true);
    }
  }
  bar.end();
  return times;
}
