// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, type Result, success } from '@/article';
import { rememberPage } from '@/platform/page/remember-page';

beforeEach(() => {
  document.title = 'News';
  document.body.textContent = 'Text.';
});

describe('a page that was read', () => {
  it('is read once while it stays the same, also by those who ask meanwhile', async () => {
    const read = vi.fn(async (): Promise<Result<string>> => success('the article'));
    const remembered = rememberPage(document, read);
    const [first, second] = await Promise.all([remembered(), remembered()]);
    const third = await remembered();
    expect([first, second, third].every(({ ok }) => ok)).toBe(true);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is read anew when its text, its elements or its title change', async () => {
    const read = vi.fn(async (): Promise<Result<string>> => success('the article'));
    const remembered = rememberPage(document, read);
    await remembered();
    document.body.append(' More.');
    await remembered();
    document.body.append(document.createElement('br'));
    await remembered();
    document.title = 'Other news';
    await remembered();
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('is read anew where it could not be read', async () => {
    const read = vi.fn(async (): Promise<Result<string>> => failure('page-empty'));
    const remembered = rememberPage(document, read);
    await remembered();
    await remembered();
    expect(read).toHaveBeenCalledTimes(2);
    read.mockRejectedValueOnce(new Error('aborted'));
    await expect(remembered()).rejects.toThrow('aborted');
    await remembered();
    expect(read).toHaveBeenCalledTimes(4);
  });
});
