const categories = ['toplevel', 'devtools.timeline'];

const addressOf = ({ args }) => args?.data?.url ?? '';
const isOurs = (event) => addressOf(event).includes('/content-scripts/');
const msOf = ({ dur = 0 }) => dur / 1000;
/** What was promised is done after its task, which the browser notes as an event of its own. */
const isTask = ({ name }) => name.endsWith('RunTask') || name.endsWith('PerformMicrotaskCheckpoint');

/** What the browser noted while `work` ran: trace events, times in microseconds. */
export async function traced(page, work) {
  await page.tracing.start({ categories });
  await work();
  const bytes = await page.tracing.stop();
  return JSON.parse(Buffer.from(bytes).toString('utf8')).traceEvents;
}

/** Milliseconds of each evaluation, compiling included, of the extension's script `file`. */
export const evaluationsOf = (events, file) =>
  events.filter((event) => event.name === 'EvaluateScript' && addressOf(event).endsWith(file)).map(msOf);

/** Milliseconds of the longest task in which a content script of the extension ran. */
export function longestTaskOf(events) {
  const ours = events.filter(isOurs);
  const holdsOurs = ({ pid, tid, ts, dur = 0 }) =>
    ours.some((event) => event.pid === pid && event.tid === tid && event.ts >= ts && event.ts <= ts + dur);
  const tasks = events.filter((event) => isTask(event) && holdsOurs(event));
  return Math.max(0, ...tasks.map(msOf));
}

/** Milliseconds of the longest task on the thread that runs the extension's script `file`, from then on. */
export function longestTaskSince(events, file) {
  const start = events.find((event) => isOurs(event) && addressOf(event).endsWith(file));
  if (!start) throw new Error(`${file} was not run`);
  const isLater = ({ pid, tid, ts, dur = 0 }) =>
    pid === start.pid && tid === start.tid && ts + dur >= start.ts;
  const tasks = events.filter((event) => isTask(event) && isLater(event));
  return Math.max(0, ...tasks.map(msOf));
}
