// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageHash } from '../../../src/platform';

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '/library.html');
});
afterEach(() => vi.useRealTimers());

it('writes the hash once, in a pause, and reads it at once', () => {
  const replace = vi.spyOn(history, 'replaceState');
  for (const typed of ['q=d', 'q=da', 'q=da+nang']) pageHash.write(typed);
  expect(pageHash.read()).toBe('q=da+nang');
  expect(location.hash).toBe('');
  vi.runAllTimers();
  expect(location.hash).toBe('#q=da+nang');
  expect(replace).toHaveBeenCalledOnce();
});

it('takes the hash away when nothing is asked', () => {
  pageHash.write('q=da');
  vi.runAllTimers();
  pageHash.write('');
  vi.runAllTimers();
  expect(location.href).not.toContain('#');
});

it('writes when the page is left', () => {
  const stop = pageHash.subscribe(() => {});
  pageHash.write('view=bin');
  window.dispatchEvent(new Event('pagehide'));
  expect(location.hash).toBe('#view=bin');
  stop();
});

it('drops what was not written yet where somebody else changed the hash', () => {
  const changed = vi.fn();
  const stop = pageHash.subscribe(changed);
  pageHash.write('q=da');
  history.replaceState(null, '', '#q=hue');
  window.dispatchEvent(new Event('hashchange'));
  vi.runAllTimers();
  expect(changed).toHaveBeenCalledOnce();
  expect(pageHash.read()).toBe('q=hue');
  stop();
});
