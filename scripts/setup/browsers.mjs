import { existsSync } from 'node:fs';
import { browserPath, browserVariable } from './browser-paths.mjs';
import { run } from './run.mjs';
import { Complaint, say } from './say.mjs';

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' };
const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

async function installOnDebian(packages) {
  say(`Installing ${packages.join(' and ')} with apt-get (once, a minute or two) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], 'apt-get update failed; check the network and try again.', { env });
  const sentence = `apt-get could not install ${packages.join(' and ')}.`;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], sentence, { env });
}

/** Program file of the browser ('chromium' or 'firefox'), installed first where that can be done. */
export async function ensureBrowser(browser) {
  const found = browserPath(browser);
  if (found) return found;
  const variable = browserVariable(browser);
  if (process.env[variable]) {
    throw new Complaint(`${variable} is set to "${process.env[variable]}", which is not a program file.`);
  }
  if (canInstall()) await installOnDebian([debianPackages[browser], 'fonts-noto-core']);
  const installed = browserPath(browser);
  if (installed) return installed;
  const name = browser === 'chromium' ? 'Chromium' : 'Firefox';
  throw new Complaint(
    `No ${name} found: install ${name}, or set ${variable} to its program file, and run this again.`,
  );
}
