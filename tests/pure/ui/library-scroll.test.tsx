import { describe, expect, it } from 'vitest';
import { LibraryApp } from '../../../src/ui/library/library-app';
import { aLibraryPage } from '../../support/a-library-page';
import { control, mount, settle } from '../../support/mount';
import { aSaved, aSummary } from '../../support/saved-summary';

const two = ['Tin A', 'Tin Đà Nẵng'].map((title, at) => aSaved(`r${at}`, { summary: aSummary({ title }) }));

/** A library that was scrolled down, list and page alike. */
async function scrolled() {
  const root = await mount(<LibraryApp {...aLibraryPage(two).deps} />);
  const list = root.querySelector('.library-list') as HTMLElement;
  list.scrollTop = 500;
  document.documentElement.scrollTop = 500;
  return { root, list };
}

describe('a list that was scrolled', () => {
  it('begins at the best one when other words are searched', async () => {
    const { root, list } = await scrolled();
    const search = control(root, 'Search headlines, people, places, notes') as HTMLInputElement;
    search.value = 'da nang';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settle();
    expect([list.scrollTop, document.documentElement.scrollTop]).toEqual([0, 0]);
  });

  it('begins anew in another view, while the page stays at the filter that was chosen', async () => {
    const { root, list } = await scrolled();
    root.querySelector<HTMLElement>('.filters li:nth-child(2) .choice')?.click();
    await settle();
    expect([list.scrollTop, document.documentElement.scrollTop]).toEqual([0, 500]);
  });

  it('stays where it is when a row is opened', async () => {
    const { root, list } = await scrolled();
    root.querySelector<HTMLElement>('.row-link')?.click();
    await settle();
    expect([list.scrollTop, document.documentElement.scrollTop]).toEqual([500, 500]);
  });
});
