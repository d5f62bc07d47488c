import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { success } from '@/article';
import { fillGaps, type OpenedReader, openForTest, pressKey, settle } from './a-reader';
import { anArticle } from './an-article';

beforeAll(fillGaps);

const opened: OpenedReader[] = [];
function open(isTrusted: (event: Event) => boolean, saves: string[] = []): OpenedReader {
  const save = async () => {
    saves.push('save');
    return success({ id: 'a', updated: false });
  };
  const reader = openForTest(anArticle(), { save }, isTrusted);
  opened.push(reader);
  return reader;
}
afterEach(() => {
  for (const { handle } of opened.splice(0)) handle.close();
});

describe('a page that sends key events of its own', () => {
  it('saves nothing, closes nothing, and hears them itself', async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', hear);
    const saves: string[] = [];
    const { calls } = open((event) => event.isTrusted, saves);
    for (const key of ['s', 'Escape']) pressKey(key);
    await settle();
    document.removeEventListener('keydown', hear);
    expect([saves, calls, heard]).toEqual([[], [], ['s', 'Escape']]);
  });
});

describe('a page that got hold of a node of the reader', () => {
  it('presses its buttons in vain', async () => {
    const saves: string[] = [];
    const { root, calls } = open((event) => event.isTrusted, saves);
    for (const button of root.querySelectorAll('button')) button.click();
    await settle();
    expect([saves, calls]).toEqual([[], []]);
  });
});

describe('a page that takes the reader away', () => {
  const ways: Readonly<Record<string, (host: Element) => void>> = {
    'by removing its host': (host) => host.remove(),
    'by moving it elsewhere': (host) => document.body.append(host),
  };
  it.each(Object.entries(ways))('%s has its keys back', async (_name, take) => {
    const { calls } = open(() => true);
    const host = document.querySelector('tin-sach-reader');
    if (host) take(host);
    await settle();
    expect(calls).toEqual(['close']);
    expect(document.querySelector('tin-sach-reader')).toBeNull();
    expect(pressKey('s')).toBe(true);
  });
});
