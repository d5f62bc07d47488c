import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { success } from '@/article';
import { protocolGuards } from '@/messages';
import { serve } from '@/platform/serve';
import { aSave } from '../../support/a-summary';
import { message, post, senders } from '../../support/message-door';

const detected = message('page.detected', {
  url: 'https://baotintuc.vn/bai-1.htm',
  canonical: 'https://baotintuc.vn/bai-1.htm',
  isArticle: true,
});

/** A door whose handlers all answer with their own name. */
function openDoor() {
  const handler = vi.fn(async () => success('done' as never));
  const handlers = Object.fromEntries(Object.keys(protocolGuards).map((type) => [type, handler]));
  serve(handlers as unknown as Parameters<typeof serve>[0]);
  return handler;
}

beforeEach(() => fakeBrowser.reset());

describe('the door of the background', () => {
  it('takes a verdict from a page, with the tab that the browser names', async () => {
    const handler = openDoor();
    expect(await post(detected, senders.page)).toEqual(success('done'));
    expect(handler).toHaveBeenCalledWith({ tab: { id: 7, isPrivate: false } }, expect.anything());
  });

  it('takes requests about any tab from own pages only, be they popup or tab', async () => {
    openDoor();
    const inspect = message('page.inspect', { tabId: 3 });
    expect(await post(inspect, senders.popup)).toMatchObject({ ok: true });
    expect(await post(inspect, senders.libraryTab)).toMatchObject({ ok: true });
    expect(await post(inspect, senders.page)).toMatchObject({ ok: false });
  });

  it.each([
    'page.inspect',
    'page.read',
    'page.save',
    'library.open',
    'library.patch',
    'library.remove',
    'library.restore',
    'library.undoSave',
    'library.import',
  ])('refuses %s from a page', async (type) => {
    const handler = openDoor();
    expect(
      await post(message(type, { tabId: 7, id: 'a', ids: ['a'], json: '' }), senders.page),
    ).toMatchObject({
      ok: false,
    });
    expect(handler).not.toHaveBeenCalled();
  });

  it('refuses frames, which may be anybody’s', async () => {
    openDoor();
    expect(await post(detected, senders.frame)).toMatchObject({ ok: false });
  });

  it('leaves alone what is not ours', async () => {
    openDoor();
    expect(await post(detected, senders.otherExtension)).toBeUndefined();
    expect(await post({ type: 'page.detected' }, senders.page)).toBeUndefined();
    expect(await post('page.detected', senders.page)).toBeUndefined();
    expect(await post(null, senders.page)).toBeUndefined();
  });

  it.each([
    ['an unknown type', message('library.wipe', {})],
    ['a type of the object itself', message('constructor', {})],
    ['a missing input', message('reader.save')],
    ['an input too many', message('library.cards', 1)],
    [
      'a script for an address',
      message('page.detected', { url: 'javascript:alert(1)', canonical: '', isArticle: true }),
    ],
    [
      'an article with a number for a title',
      message('reader.save', { article: { ...aSave().article, title: 1 } }),
    ],
  ])('refuses %s', async (_why, bad) => {
    const handler = openDoor();
    expect(await post(bad, senders.page)).toMatchObject({ ok: false, error: { code: 'unexpected' } });
    expect(handler).not.toHaveBeenCalled();
  });

  it('drops fields that the guard does not know', async () => {
    const handler = openDoor();
    const article = { ...aSave().article, blocks: ['<script>'] };
    await post(message('reader.save', { article }), senders.page);
    expect(handler).toHaveBeenCalledWith(expect.anything(), { article: aSave().article });
  });

  it('turns a bug in a handler into an answer', async () => {
    const handler = openDoor();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    handler.mockRejectedValueOnce(new Error('a bug'));
    expect(await post(detected, senders.page)).toEqual({
      ok: false,
      error: { code: 'unexpected', detail: 'a bug' },
    });
  });
});
