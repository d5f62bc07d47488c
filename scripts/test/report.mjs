const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Says what ran, what failed and what was skipped and why; returns the number of failures. */
export function printReport(results) {
  console.log('');
  for (const { name, passed, failed, skipped, messages, seconds } of results) {
    const verdict = failed ? 'FAILED' : passed ? 'ok' : 'skipped';
    console.log(
      `${name.padEnd(8)} ${verdict.padEnd(8)} ${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s`,
    );
    for (const message of messages) console.log(`         ${message}`);
    for (const reason of skipped) console.log(`         skipped: ${reason}`);
  }
  const failed = sum(results.map((result) => result.failed));
  console.log(`${sum(results.map((result) => result.passed))} passed, ${failed} failed`);
  return failed;
}
