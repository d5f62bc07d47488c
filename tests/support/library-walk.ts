import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { catchDownloads, librarySteps, newestDownload } from './library-steps';
import { until } from './until';

const note = 'Hỏi lại số hộ';
const ownPoint = 'Ý do người đọc viết.';
const ownFigure = '7 hộ | do tôi đếm';

/** Find, review, edit, delete, undo, export, import, undo: the same walk in both browsers. */
export async function walkLibrary(page: Page, title: string): Promise<void> {
  const steps = librarySteps(page);
  await steps.rowsAre((rows) => rows.includes(title));
  await steps.find('chieu con say', title);
  await steps.open(title);
  await until(steps.detail, (text) => text.includes('Where each field comes from'), 20_000);

  await steps.setValue('.note-input', note);
  await steps.press('Edit');
  await steps.setValue('#edit-keyPoints', ownPoint);
  await steps.setValue('#edit-figures', ownFigure);
  await steps.press('Save changes');
  await until(steps.detail, (text) => text.includes(ownPoint) && text.includes('Your own words'), 20_000);

  await steps.press('Delete');
  await steps.rowsAre((rows) => !rows.includes(title));
  await steps.press('Undo');
  await steps.rowsAre((rows) => rows.includes(title));

  await catchDownloads(page);
  await steps.press('Export');
  await steps.press('Save file');
  const json = await newestDownload(page);
  expect(JSON.parse(json).summaries).toContainEqual(
    expect.objectContaining({ note, edits: { keyPoints: [ownPoint], figures: [ownFigure] } }),
  );

  await steps.press('Import');
  await steps.chooseFile(
    'links.csv',
    'title,url,time_added,tags,status\nBài chờ đọc,https://bao-mau.vn/cho-doc.html,1700000000,,unread\n',
  );
  await steps.press('Import these');
  await steps.setValue('#library-search', '');
  await steps.rowsAre((rows) => rows.includes('Bài chờ đọc'));
  await steps.press('Undo');
  await steps.rowsAre((rows) => !rows.includes('Bài chờ đọc') && rows.includes(title));

  await steps.press('Import');
  await steps.chooseFile('hostile.json', JSON.stringify({ ...JSON.parse(json), version: 9 }));
  await until(
    () => page.evaluate(() => document.querySelector('dialog [role=alert]')?.textContent ?? ''),
    (text) => text.includes('nothing was changed'),
    20_000,
  );
  await steps.press('Close');
}
