import { progressBar } from '../batch/progress.mjs';

/** Who begins changes from page to page, so that none always meets the colder browser. */
const rotated = (names, by) => names.map((_, index) => names[(index + by) % names.length]);

/**
 * Times contestants on the same pages, in turn: `time(name, line)` answers with milliseconds. Of several `loads` of
 * a page the shortest counts, since what other programs take away can only be added. Answers `{name: [ms]}`; a page
 * on which one throws is out for all.
 */
export async function race(lines, { names, time, loads = 1, label = 'pages' }) {
  const bar = progressBar(lines.length, label);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const [index, line] of lines.entries()) {
    try {
      const row = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY]));
      for (let load = 0; load < loads; load++)
        for (const name of rotated(names, index + load))
          row[name] = Math.min(row[name], await time(name, line));
      for (const name of names) times[name].push(row[name]);
      bar.step(false);
    } catch {
      bar.step(true);
    }
  }
  bar.end();
  return times;
}
