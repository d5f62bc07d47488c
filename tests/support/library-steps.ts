import type { Page } from 'puppeteer-core';
import { press } from './press';
import { until } from './until';

/** What a person does in the library page, in either browser: by keys of the page, not by the mouse. */
export const librarySteps = (page: Page) => {
  const rows = () =>
    page.evaluate(() => [...document.querySelectorAll('.row-title')].map((row) => row.textContent ?? ''));
  const detail = () => page.evaluate(() => document.querySelector('.detail')?.textContent ?? '');
  const setValue = (selector: string, value: string) =>
    page.evaluate(
      (where, typed) => {
        const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(where);
        if (!field) throw new Error(`no ${where}`);
        field.value = typed;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  return {
    rows,
    detail,
    setValue,
    press: (name: string) => press(page, name),
    rowsAre: (isRight: (titles: readonly string[]) => boolean) => until(rows, isRight, 20_000),
    find: async (words: string, title: string) => {
      await setValue('#library-search', words);
      await until(rows, ([first]) => first === title, 20_000);
    },
    open: async (title: string) => {
      await until(rows, (titles) => titles.includes(title), 20_000);
      await page.evaluate((wanted) => {
        const row = [...document.querySelectorAll<HTMLElement>('.row-link')].find((link) =>
          link.textContent?.includes(wanted),
        );
        row?.click();
      }, title);
      await until(detail, (text) => text.includes(title), 20_000);
    },
    /** Chooses a file in the import dialog. */
    chooseFile: (name: string, text: string) =>
      page.evaluate(
        (fileName, content) => {
          const input = document.querySelector<HTMLInputElement>('.file-input');
          if (!input) throw new Error('no import dialog');
          const transfer = new DataTransfer();
          transfer.items.add(new File([content], fileName));
          input.files = transfer.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        name,
        text,
      ),
  };
};

/** Notes what the page would download, which a test of both browsers cannot find on the disk alike. */
export const catchDownloads = (page: Page) =>
  page.evaluate(() => {
    const caught = globalThis as unknown as { downloads: Promise<string>[] };
    caught.downloads = [];
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      caught.downloads.push(blob.text());
      return create(blob);
    };
  });

/** The text of the newest download. */
export const newestDownload = (page: Page): Promise<string> =>
  until(
    () =>
      page.evaluate(async () => {
        const { downloads } = globalThis as unknown as { downloads: Promise<string>[] };
        return (await downloads.at(-1)) ?? '';
      }),
    (text) => text !== '',
    20_000,
  );
