/** A progress bar on standard error; one line a tenth where that is no terminal. */
export function progressBar(total, unit) {
  const begin = Date.now();
  let done = 0;
  let failed = 0;
  const text = () => {
    const rate = (done / Math.max(0.001, (Date.now() - begin) / 1000)).toFixed(1);
    const filled = Math.round((24 * done) / Math.max(1, total));
    const bar = '█'.repeat(filled) + '░'.repeat(24 - filled);
    return `${bar} ${done}/${total} ${unit}, ${rate} a second, ${failed} failed`;
  };
  return {
    step(isFailure) {
      done++;
      if (isFailure) failed++;
      if (process.stderr.isTTY) process.stderr.write(`\r${text()}`);
      else if (done === total || done % Math.ceil(total / 10) === 0) process.stderr.write(`${text()}\n`);
    },
    end: () => process.stderr.isTTY && process.stderr.write('\n'),
  };
}
