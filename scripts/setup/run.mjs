import { spawn } from 'node:child_process';
import { Complaint } from './say.mjs';

/**
 * Runs a program with its output on standard error; resolves to its exit code.
 * `tail`, where given, collects what it prints instead of showing it.
 */
export function runForCode(program, args, { env, onOutput } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', onOutput ? 'pipe' : 2, onOutput ? 'pipe' : 2],
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', (chunk) => onOutput(String(chunk)));
    child.stderr?.on('data', (chunk) => onOutput(String(chunk)));
    child.on('error', reject).on('close', (code, signal) => resolve(signal ? 128 : code));
  });
}

/** Runs a program quietly; a failure is a Complaint of `sentence` with the end of what it printed. */
export async function run(program, args, sentence, options = {}) {
  let output = '';
  const code = await runForCode(program, args, {
    ...options,
    onOutput: (text) => {
      output = (output + text).slice(-2000);
    },
  }).catch((error) => {
    output = error.message;
    return 1;
  });
  if (code !== 0) throw new Complaint(`${sentence}\n${output.trim()}`);
}
