import { press } from '../start/drive.mjs';
import { setWidth } from './camera.mjs';

const chosen = 3;

/** An import file with what can be wrong with one: lines without an address and with another scheme. */
const linkFile = [
  'title,url,time_added,tags,status',
  'Bài chờ đọc,https://bao-mau.example/cho-doc.html,1700000000,,unread',
  'Bài thứ hai,https://tin-thu.example/hai.html,1700000100,đọc lại,unread',
  'Không có địa chỉ,,1700000200,,unread',
  'Tệp trên máy,file:///tmp/bai.html,1700000300,,unread',
].join('\n');

/** Checks the first rows, of which some may still be checked from before. */
const check = (own, count) =>
  own.evaluate((most) => {
    for (const box of [...document.querySelectorAll('.row-check input')].slice(0, most)) {
      if (!box.checked) box.click();
    }
  }, count);

const chooseFile = (own, text) =>
  own.evaluate((content) => {
    const input = document.querySelector('.file-input');
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'links.csv'));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

/** Each opens something over the library; all are left by Escape. */
const dialogs = {
  keys: (own, { word }) => press(own, [word('library_keys')]),
  export: (own, { word }) => press(own, [word('library_export')]),
  edit: async (own, { word, show, id }) => {
    await show(`id=${id}`);
    await press(own, [word('library_edit')]);
  },
  import: async (own, { word }) => {
    await press(own, [word('library_import')]);
    await chooseFile(own, linkFile);
    await own.waitForSelector('.import-plan');
  },
  source: async (own, { show, id }) => {
    await show(`id=${id}`);
    await own.waitForSelector('.points .source-link');
    await own.evaluate(() => document.querySelector('.points .source-link').click());
  },
  tags: async (own, { word }) => {
    await check(own, chosen);
    await press(own, [word('library_tag_chosen')]);
  },
  destroy: async (own, { word, show }) => {
    await show('view=bin');
    await check(own, chosen);
    await press(own, [word('library_destroy')]);
  },
};

/** What can be done with checked rows, and the way back after it is done. */
async function chosenPictures(own, { word, shoot, show }, width) {
  await show('');
  await check(own, chosen);
  await shoot(own, ['library-chosen', width]);
  await press(own, [word('library_delete')]);
  await own.waitForSelector('.toast');
  await shoot(own, ['library-undo', width]);
  await press(own, [word('ui_undo')]);
  await own.waitForFunction(() => !document.querySelector('.toast'));
}

/** Dialogs, checked rows and the undo of the library, wide and narrow. */
export async function libraryDialogs(own, tools) {
  for (const width of [360, 1440]) {
    await setWidth(own, width);
    await chosenPictures(own, tools, width);
    for (const [name, open] of Object.entries(dialogs)) {
      await tools.show('');
      await open(own, tools);
      await own.waitForSelector('dialog[open]');
      await tools.shoot(own, [`library-${name}`, width]);
      await own.keyboard.press('Escape');
      await own.waitForFunction(() => !document.querySelector('dialog[open]'));
    }
  }
}
