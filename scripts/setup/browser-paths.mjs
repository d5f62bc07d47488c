import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const programFiles = process.env.PROGRAMFILES ?? 'C:\\Program Files';

/**
 * Where each browser is looked for: a variable that wins, names on PATH, usual places. Branded Chrome is not
 * among them: it ignores unpacked extensions on the command line since 137.
 */
const known = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'ungoogled-chromium', 'chrome-for-testing'],
    places: {
      linux: [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/snap/bin/chromium',
        '/usr/lib/chromium/chromium',
      ],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      ],
      win32: [
        join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
        join(programFiles, 'Chromium', 'Application', 'chrome.exe'),
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: [join(programFiles, 'Mozilla Firefox', 'firefox.exe')],
    },
  },
};

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name + ending))).find(isExecutable);
}

/** Program file of 'chromium' or 'firefox', or undefined where none is found. */
export function browserPath(browser) {
  const { variable, names, places } = known[browser];
  const chosen = process.env[variable];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  return onPath(names) ?? (places[process.platform] ?? []).find(isExecutable);
}

export const browserVariable = (browser) => known[browser].variable;
