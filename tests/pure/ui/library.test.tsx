import { describe, expect, it, vi } from 'vitest';
import { type SavedSummary, success } from '../../../src/article';
import { LibraryApp } from '../../../src/ui/library/library-app';
import type { LibraryDeps } from '../../../src/ui/library/library-deps';
import { aLibraryPage, cardsOf } from '../../support/a-library-page';
import { control, key, mount, press, settle } from '../../support/mount';
import { aSaved, aSpan, aSummary } from '../../support/saved-summary';

const titled = (id: string, title: string, hour: number, change: Partial<SavedSummary> = {}) =>
  aSaved(id, { summary: aSummary({ title }), savedAt: `2025-08-13T0${hour}:00:00Z`, ...change });
const three = [titled('a', 'Tin A', 3), titled('b', 'Tin Đà Nẵng', 2), titled('c', 'Tin C', 1)];
const titles = (root: ParentNode) => [...root.querySelectorAll('.row-title')].map((row) => row.textContent);
const announced = (root: ParentNode) => root.querySelector('[role=status]')?.textContent;

async function type(root: ParentNode, label: string, words: string): Promise<void> {
  const field = control(root, label);
  if (!(field instanceof HTMLInputElement)) throw new Error(`${label} is no field`);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settle();
}

function write(root: ParentNode, selector: string, words: string): void {
  const area = root.querySelector<HTMLTextAreaElement>(selector);
  if (!area) throw new Error(`no ${selector}`);
  area.value = words;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('the library', () => {
  it('lists headline, publisher and date, first key point', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage(three).deps} />);
    expect(titles(root)).toEqual(['Tin A', 'Tin Đà Nẵng', 'Tin C']);
    expect(root.querySelector('.row')?.textContent).toContain('Báo Mẫu · Aug 12, 2025');
    expect(root.querySelector('.row')?.textContent).toContain('Bốn người.');
  });

  it('has one live region, which counts and reports', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage(three).deps} />);
    expect(root.querySelectorAll('[role=status], [aria-live]').length).toBe(1);
    expect(announced(root)).toBe('Summaries: 3');
  });

  it('filters without diacritics and keeps the words in the address', async () => {
    const library = aLibraryPage(three);
    const root = await mount(<LibraryApp {...library.deps} />);
    await type(root, 'Search headlines, people, places, notes', 'da nang');
    expect(titles(root)).toEqual(['Tin Đà Nẵng']);
    expect(library.address()).toBe('q=da+nang');
  });

  it('opens the summary that the address names', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage(three, {}, 'id=c').deps} />);
    expect(root.querySelector('.detail-title')?.textContent).toBe('Tin C');
  });

  it('moves with j and k, and the focus goes along', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage(three).deps} />);
    await key('j');
    await key('j');
    expect(root.querySelector('.detail-title')?.textContent).toBe('Tin Đà Nẵng');
    expect(document.activeElement?.getAttribute('data-row')).toBe('b');
    await key('k');
    expect(root.querySelector('.detail-title')?.textContent).toBe('Tin A');
  });

  it('closes open filters with Escape and with “Show results”, and gives the focus back', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage(three).deps} />);
    const filters = () => root.querySelector<HTMLElement>('#library-filters');
    for (const close of [() => key('Escape'), () => press(root, 'Show results (3)')]) {
      await press(root, 'Filters');
      expect(filters()?.getAttribute('data-open')).toBe('true');
      filters()?.querySelector('button')?.focus();
      await close();
      expect(filters()?.getAttribute('data-open')).toBe('false');
      expect(document.activeElement?.getAttribute('aria-controls')).toBe('library-filters');
    }
  });

  it('names the newspaper that narrows the list, whose host the address has', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage(three, {}, 'publisher=bao-mau.vn').deps} />);
    expect(root.querySelector('.narrowed')?.textContent).toContain('Báo Mẫu');
  });

  it('puts the focus of a dialog into its first field', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage(three).deps} />);
    for (const pressed of ['j', 'x']) await key(pressed);
    await press(root, 'Change tags');
    expect(document.activeElement?.getAttribute('name')).toBe('add');
  });

  it('deletes with #, opens the next one, and undoes', async () => {
    const library = aLibraryPage(three, {}, 'id=a');
    const root = await mount(<LibraryApp {...library.deps} />);
    await key('#');
    expect(titles(root)).toEqual(['Tin Đà Nẵng', 'Tin C']);
    expect(announced(root)).toBe('Moved to the bin: 1');
    expect(root.querySelector('.detail-title')?.textContent).toBe('Tin Đà Nẵng');
    await press(root, 'Undo');
    expect(titles(root)).toEqual(['Tin A', 'Tin Đà Nẵng', 'Tin C']);
    expect(library.record('a')?.deletedAt).toBe('');
  });

  it('deletes what x has chosen, and the bin gives it back', async () => {
    const library = aLibraryPage(three);
    const root = await mount(<LibraryApp {...library.deps} />);
    for (const pressed of ['j', 'x', 'j', 'x', '#']) await key(pressed);
    expect(titles(root)).toEqual(['Tin C']);
    await press(root, 'Bin2');
    expect(root.textContent).toContain('30 days, then they are deleted for good');
    expect(titles(root)).toEqual(['Tin A', 'Tin Đà Nẵng']);
    for (const pressed of ['j', '#']) await key(pressed);
    expect(library.record('a')?.deletedAt).toBe('');
  });

  it('marks as read with e and stars with s', async () => {
    const library = aLibraryPage(three, {}, 'id=a');
    await mount(<LibraryApp {...library.deps} />);
    await key('e');
    await key('s');
    expect(library.record('a')).toMatchObject({ starred: true, readAt: expect.stringMatching(/^\d{4}-/) });
  });

  it('leaves the keys to whoever types', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage(three, {}, 'id=a').deps} />);
    await key('/');
    expect(document.activeElement?.id).toBe('library-search');
    await key('#');
    expect(titles(root).length).toBe(3);
  });

  it('shows the newest before the others are read, and counts nothing yet', async () => {
    const list: LibraryDeps['list'] = (onPart) => {
      onPart({ cards: cardsOf(three.slice(0, 2)), unreadable: [], isWhole: false, isPreview: true });
      return new Promise(() => {});
    };
    const tidy = vi.fn(async () => success(0));
    const root = await mount(<LibraryApp {...aLibraryPage(three, { list, tidy }, 'id=c').deps} />);
    expect(titles(root)).toEqual(['Tin A', 'Tin Đà Nẵng']);
    expect(root.querySelector('.detail-title')?.textContent).toBe('Tin C');
    expect([announced(root), root.querySelector('.list-count')?.textContent]).toEqual([
      'Loading…',
      'Loading…',
    ]);
    expect([...root.querySelectorAll('.choice-count')].map((count) => count.textContent).join('')).toBe('');
    const starred = await mount(<LibraryApp {...aLibraryPage(three, { list }, 'view=starred').deps} />);
    expect(titles(starred)).toEqual([]);
    expect(tidy).not.toHaveBeenCalled();
  });

  it('says what to do where there is nothing', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage([]).deps} />);
    expect(root.querySelector('.empty')?.textContent).toContain('Save summary');
    const found = await mount(<LibraryApp {...aLibraryPage(three, {}, 'q=zzz').deps} />);
    await press(found, 'Clear search and filters');
    expect(titles(found).length).toBe(3);
  });

  it('tells of records that it cannot read', async () => {
    const list = async () => ({ cards: cardsOf(three), unreadable: ['x'], isWhole: true });
    const root = await mount(<LibraryApp {...aLibraryPage(three, { list }).deps} />);
    expect(root.textContent).toContain('Records that cannot be read: 1');
  });

  it('says so when nothing can be loaded, changed or exported', async () => {
    const list = async () => Promise.reject(new Error('no storage'));
    const broken = await mount(<LibraryApp {...aLibraryPage([], { list }).deps} />);
    expect(broken.querySelector('[role=alert]')?.textContent).toContain('Try again');
    const root = await mount(<LibraryApp {...aLibraryPage(three).deps} />);
    await press(root, 'Export');
    await press(root, 'Save file');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('could not read or write');
  });

  it('draws ten thousand summaries in steps', { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => aSaved(`m${at}`));
    const root = await mount(<LibraryApp {...aLibraryPage(many).deps} />);
    expect(titles(root).length).toBeLessThan(100);
    await press(root, 'Show more (9,988 left)');
    expect(titles(root).length).toBe(24);
  });
});

describe('the detail of a summary', () => {
  const summary = aSummary({
    figures: [{ raw: 'gần 5 ha', value: 5, unit: 'ha', what: 'lúa', approximate: true, span: aSpan() }],
    people: [{ name: 'Lê Hạnh', role: 'Giám đốc', organisation: 'HTX Tân Phú', mentions: [aSpan()] }],
    quotes: [{ text: 'Được mùa', speaker: 'Lê Hạnh', role: '', direct: true, span: aSpan() }],
    keyPoints: [{ text: 'Bốn <b>người</b>.', span: aSpan({ start: 8, end: 18 }) }],
    provenance: { title: { source: 'json-ld', confidence: 1 } },
  });
  const one = [aSaved('a', { summary, note: 'Nhớ hỏi', userTags: ['gấp'] })];

  it('shows every field, as text and never as HTML', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage(one, {}, 'id=a').deps} />);
    const detail = root.querySelector('.detail');
    for (const words of [
      '≈ 5',
      'ha',
      'Lê Hạnh',
      'Giám đốc, HTX Tân Phú',
      '“Được mùa”',
      'Bốn <b>người</b>.',
    ]) {
      expect(detail?.textContent).toContain(words);
    }
    expect(detail?.textContent).toContain('page data (JSON-LD), 100% sure');
    expect(detail?.querySelector('b')).toBeNull();
    expect(detail?.textContent).toContain('Key points use 1 of 9 sentences.');
  });

  it('leads from a point to its sentence in the saved text and on the web', async () => {
    const root = await mount(<LibraryApp {...aLibraryPage(one, {}, 'id=a').deps} />);
    expect(control(root, 'See it in the article: Bốn <b>người</b>.').getAttribute('href')).toContain(
      '#:~:text=',
    );
    await press(root, 'See the sentence: Bốn <b>người</b>.');
    expect(root.querySelector('dialog[open] mark')?.textContent).toBe('Bốn người.');
    await press(root, 'Close');
    expect(root.querySelector('dialog')).toBeNull();
  });

  it('takes figures and quotes of the person’s own, marks them, and refuses a figure without a number', async () => {
    const library = aLibraryPage(one, {}, 'id=a');
    const root = await mount(<LibraryApp {...library.deps} />);
    await press(root, 'Edit');
    write(root, '#edit-figures', 'nhiều lúa');
    expect(root.querySelector<HTMLFormElement>('.edit-dialog form')?.checkValidity()).toBe(false);
    write(root, '#edit-figures', 'gần 5 ha | lúa\n7 hộ | trồng lúa');
    write(root, '#edit-quotes', 'Mất mùa | Ngô An');
    await press(root, 'Save changes');
    expect(library.record('a')?.edits).toEqual({
      figures: ['gần 5 ha | lúa', '7 hộ | trồng lúa'],
      quotes: ['Mất mùa | Ngô An'],
    });
    expect(root.querySelector('.figures')?.textContent).toContain('7hộtrồng lúa');
    expect(root.querySelector('.quotes')?.textContent).toContain('“Mất mùa”Ngô An');
    expect(root.querySelectorAll('.own-mark').length).toBe(2);
  });

  it('keeps a note and tags', async () => {
    const library = aLibraryPage(one, {}, 'id=a');
    const root = await mount(<LibraryApp {...library.deps} />);
    const note = control(root, 'Note');
    if (!(note instanceof HTMLTextAreaElement)) throw new Error('the note is no text area');
    note.value = 'Đã hỏi';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    note.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await press(root, 'Remove tag: gấp');
    expect(library.record('a')).toMatchObject({ note: 'Đã hỏi', userTags: [] });
  });

  it('keeps a note that was being typed when another summary opens', async () => {
    const library = aLibraryPage([...one, aSaved('b')], {}, 'id=a');
    const root = await mount(<LibraryApp {...library.deps} />);
    const note = control(root, 'Note');
    if (!(note instanceof HTMLTextAreaElement)) throw new Error('the note is no text area');
    note.value = 'Nửa chừng';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    root.querySelector<HTMLElement>('[data-row=b]')?.click();
    await settle();
    expect(library.record('a')?.note).toBe('Nửa chừng');
    expect(library.record('b')?.note).toBe('');
  });
});
