import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'ungoogled-chromium'];
const places = {
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
    join(process.env.PROGRAMFILES ?? '', 'Chromium', 'Application', 'chrome.exe'),
  ],
};

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** First of `names` on PATH, with the ending that the system's programs have. */
export function onPath(names) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name + ending)))
    .find(isExecutable);
}

/**
 * Path of a Chromium that loads unpacked extensions, or undefined. CHROME_PATH wins. Branded Chrome is not
 * looked for: it ignores `--load-extension` since 137.
 */
export function chromiumPath() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  return onPath(names) ?? (places[process.platform] ?? []).find(isExecutable);
}
