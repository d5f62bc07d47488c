import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/packages.mjs';
import { runForCode } from '../setup/run.mjs';

const binary = (name) =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Runs a tool of node_modules as one check. */
export async function runTool(name, args) {
  const code = await runForCode(binary(name), args);
  return code === 0
    ? { passed: 1 }
    : { failed: 1, messages: [`${name} ${args.join(' ')} found something; see above`] };
}

/** Runs Vitest projects and counts their tests. */
export async function runVitest(projects) {
  const file = join(root, 'out', `vitest-${projects.join('-')}.json`);
  mkdirSync(join(root, 'out'), { recursive: true });
  rmSync(file, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runForCode(binary('vitest'), ['run', ...chosen, ...reporters], { env: { TZ: 'UTC' } });
  if (!existsSync(file)) return { failed: 1, messages: ['vitest ended without a report; see above'] };
  return countTests(JSON.parse(readFileSync(file, 'utf8')), code);
}

const isSecondTry = ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0;

function countTests({ numPassedTests, numFailedTests, testResults }, code) {
  const tests = testResults.flatMap((suite) => suite.assertionResults);
  const named = (statuses) =>
    tests.filter(({ status }) => statuses.includes(status)).map(({ fullName }) => fullName);
  // A suite that does not load, or an unhandled rejection, fails the run without failing a test.
  const failed = Math.max(numFailedTests, code === 0 ? 0 : 1);
  const brokenSuites = testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.length,
  );
  return {
    passed: numPassedTests,
    failed,
    messages: [
      ...named(['failed']),
      ...brokenSuites.map((suite) => `${suite.name} did not load`),
      ...tests.filter(isSecondTry).map(({ fullName }) => `passed at the second try: ${fullName}`),
    ],
    skipped: named(['pending', 'skipped', 'todo']),
  };
}
