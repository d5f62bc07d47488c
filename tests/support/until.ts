import { setTimeout as wait } from 'node:timers/promises';

const gone = 'the page was between two documents';

/** A page that is going on to another document answers later. */
function leaving(error: unknown): typeof gone {
  if (error instanceof Error && /context was destroyed/i.test(error.message)) return gone;
  throw error;
}

/** Asks again until the answer satisfies; fails with the last answer after `timeoutMs`. */
export async function until<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  timeoutMs = 30_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask().catch(leaving);
    if (answer !== gone && isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)} after ${timeoutMs} ms`);
    await wait(50);
  }
}
