/**
 * One question at a time: who types faster than answers come wants the newest alone. A question that waits and is
 * overtaken by another gets null and is never asked.
 */
export function latestFirst<Q, A>(ask: (question: Q) => Promise<A>): (question: Q) => Promise<A | null> {
  let current: Promise<unknown> = Promise.resolve();
  let isBusy = false;
  let newest = 0;

  return async (question) => {
    const turn = ++newest;
    while (isBusy) {
      await current;
      if (turn !== newest) return null;
    }
    isBusy = true;
    const answer = ask(question).finally(() => {
      isBusy = false;
    });
    current = answer.catch(() => undefined);
    return answer;
  };
}
