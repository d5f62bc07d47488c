import { describe, expect, it, vi } from 'vitest';
import { type Article, type Detection, failure, type Result, success } from '../../../src/article';
import type { PageCard, SaveOutcome } from '../../../src/messages';
import { PopupApp } from '../../../src/ui/popup/popup-app';
import type { PopupDeps } from '../../../src/ui/popup/popup-deps';
import { control, hasControl, mount, press } from '../../support/mount';
import { aSaved, aSummary } from '../../support/saved-summary';

const article: Article = { ...aSummary(), blocks: [], paragraphs: [] };
const detection: Detection = {
  isArticle: true,
  score: 0.9,
  reasons: [{ signal: 'odd-signal', weight: 0.5, evidence: '11' }],
};
const aCard = (change: Partial<PageCard> = {}): PageCard => ({
  tabId: 1,
  article,
  detection,
  saved: null,
  isPrivate: false,
  ...change,
});
const summary = aSummary();
const span = { paragraph: 0, start: 0, end: 4, sentenceHash: '', quote: '', prefix: '', suffix: '' };
const quotes = [{ text: '“Cả làng cùng làm”', speaker: 'Lê Văn Sáu', role: '', direct: true, span }];
const outcome: SaveOutcome = { id: 'a', updated: false, summary: { ...summary, quotes } };
const never = <T,>() => new Promise<T>(() => {});

const theDeps = (change: Partial<PopupDeps> = {}): PopupDeps => ({
  inspect: async () => success(aCard()),
  read: async () => success(null),
  save: async () => success(outcome),
  undoSave: async () => success(null),
  openSaved: vi.fn(),
  openLibrary: vi.fn(),
  openOptions: vi.fn(),
  latest: async () => [],
  ...change,
});
const isOff = (element: HTMLElement) => element.getAttribute('aria-disabled') === 'true';

describe('the popup', () => {
  it('shows its frame before the page has answered', async () => {
    const root = await mount(<PopupApp {...theDeps({ inspect: never })} />);
    expect(root.textContent).toContain('Looking at the page');
    expect(isOff(control(root, 'Read'))).toBe(true);
    expect(isOff(control(root, 'Library'))).toBe(false);
  });

  it('shows publisher, headline, time and the verdict, with an unknown reason by its name', async () => {
    const root = await mount(<PopupApp {...theDeps()} />);
    expect(root.textContent).toContain('Báo Mẫu · Aug 12, 2025');
    expect(root.textContent).toContain('Đà Nẵng mở thêm tuyến xe buýt điện');
    expect(root.textContent).toContain('2 min read');
    expect(root.textContent).toContain('Article (odd signal 11');
  });

  it('puts the focus on reading, so that Enter reads', async () => {
    const root = await mount(<PopupApp {...theDeps()} />);
    expect(document.activeElement).toBe(control(root, 'Read'));
  });

  it('says that a page is no article and still offers to read it', async () => {
    const card = aCard({ detection: { isArticle: false, score: 0.1, reasons: [] } });
    const root = await mount(<PopupApp {...theDeps({ inspect: async () => success(card) })} />);
    expect(root.textContent).toContain('does not look like a news article');
    expect(isOff(control(root, 'Read anyway'))).toBe(false);
  });

  it('offers the summary of a saved page, and to update it', async () => {
    const openSaved = vi.fn();
    const card = aCard({ saved: { id: 'a', savedAt: '2025-08-13T01:00:00Z' } });
    const root = await mount(<PopupApp {...theDeps({ inspect: async () => success(card), openSaved })} />);
    await press(root, 'Open summary');
    expect(openSaved).toHaveBeenCalledWith('a');
    expect(hasControl(root, 'Update')).toBe(true);
  });

  it('refuses to save from a private window and says why', async () => {
    const save = vi.fn(async () => success(outcome));
    const card = aCard({ isPrivate: true });
    const root = await mount(<PopupApp {...theDeps({ inspect: async () => success(card), save })} />);
    await press(root, 'Save summary');
    expect(save).not.toHaveBeenCalled();
    expect(root.textContent).toContain('Private window');
    expect(isOff(control(root, 'Read'))).toBe(false);
  });

  it('says what was saved, shows its points, and takes it back', async () => {
    const undoSave = vi.fn(async () => success(null));
    const root = await mount(<PopupApp {...theDeps({ undoSave })} />);
    await press(root, 'Save summary');
    expect(root.querySelector('[role=status]')?.textContent).toBe('Saved');
    expect(root.querySelector('.brief-points')?.textContent).toContain('Bốn người.');
    expect(root.querySelector('.brief-quotes')?.textContent).toBe('Cả làng cùng làm Lê Văn Sáu');
    expect(root.querySelector('.brief-points a')?.getAttribute('href')).toContain('#:~:text=');
    expect(hasControl(root, 'Open summary')).toBe(true);
    await press(root, 'Undo');
    expect(undoSave).toHaveBeenCalledWith('a');
    expect(hasControl(root, 'Save summary')).toBe(true);
    expect(root.querySelector('.brief-points')).toBeNull();
  });

  it('lets nobody save twice at once', async () => {
    const save = vi.fn(() => never<Result<SaveOutcome>>());
    const root = await mount(<PopupApp {...theDeps({ save })} />);
    await press(root, 'Save summary');
    await press(root, 'Saving…');
    expect(save).toHaveBeenCalledTimes(1);
    expect(isOff(control(root, 'Read'))).toBe(true);
  });

  it('keeps the card when saving fails, and says what to do', async () => {
    const root = await mount(<PopupApp {...theDeps({ save: async () => failure('storage-full') })} />);
    await press(root, 'Save summary');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Storage is full');
    expect(isOff(control(root, 'Save summary'))).toBe(false);
  });

  it('looks again after a page that went away, also when a dependency throws', async () => {
    const inspect = vi.fn<PopupDeps['inspect']>().mockRejectedValueOnce(new Error('gone'));
    inspect.mockResolvedValue(success(aCard()));
    const root = await mount(<PopupApp {...theDeps({ inspect })} />);
    await press(root, 'Try again');
    expect(root.textContent).toContain('Báo Mẫu');
  });

  it('closes once the reader is open', async () => {
    const close = vi.fn();
    const root = await mount(<PopupApp {...theDeps({ close })} />);
    await press(root, 'Read');
    expect(close).toHaveBeenCalled();
  });

  it('lists the five latest', async () => {
    const latest = async () => Array.from({ length: 7 }, (_, at) => aSaved(`id${at}`));
    const openSaved = vi.fn();
    const root = await mount(<PopupApp {...theDeps({ latest, openSaved })} />);
    const rows = root.querySelectorAll<HTMLElement>('.latest-row');
    expect(rows.length).toBe(5);
    rows[1]?.click();
    expect(openSaved).toHaveBeenCalledWith('id1');
  });
});
