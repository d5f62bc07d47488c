import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/fit/seeded-random.mjs';
import type { Result } from '../../src/article';
import { idOfUrl } from '../../src/library';
import { anExport } from '../support/an-export';
import { type Chromium, startChromium } from '../support/chromium';
import { activeTabId } from '../support/chromium-storage';
import { closePopup } from '../support/close-popup';
import { expectWhole } from '../support/expect-whole';
import { memoryStore } from '../support/memory-store';
import { type Death, type MortalBackground, mortalBackground } from '../support/mortal-background';
import { articlePage } from '../support/site-pages';
import { until } from '../support/until';

const addressOf = (name: string) => `http://vov.vn/${name}.htm`;
const idOf = (name: string) => idOfUrl(addressOf(name));
const rounds = 60;
const longestDelayMs = 120;

let chromium: Chromium;
let background: MortalBackground;
let furnished: Record<string, unknown>;
const tabs = new Map<string, number>();
let file = '';

async function openArticle(name: string, extra: string): Promise<Page> {
  const address = addressOf(name);
  chromium.site.set(address.replace('http://', ''), articlePage({ address, title: `Tin ${name}`, extra }));
  const page = await chromium.open(address);
  await closePopup(await chromium.clickIcon(page));
  tabs.set(name, await activeTabId(chromium));
  return page;
}

/** Three records: one to update, one in the bin, one that stays; and a tab with a new article. */
beforeAll(async () => {
  chromium = await startChromium();
  const own = await chromium.open(`chrome-extension://${chromium.extension.id}/options.html`);
  background = mortalBackground(chromium, own);
  file = await anExport(250);
  for (const name of ['doi', 'bo', 'yen']) {
    const page = await openArticle(name, 'Bản đầu.');
    expect(await background.ask('page.save', { tabId: tabs.get(name) })).toMatchObject({ ok: true });
    await page.close();
  }
  await background.ask('library.remove', { ids: [idOf('bo')] });
  await openArticle('doi', 'Bản sau có 7 hộ.');
  await openArticle('moi', 'Bản đầu.');
  furnished = await background.stored();
}, 180_000);
afterAll(() => chromium?.close());

type Ask = (type: string, ...input: readonly unknown[]) => Promise<Result<unknown> | null>;

/** What a person asks of the library, each by the message that does it. */
const works: Readonly<Record<string, (ask: Ask) => ReturnType<Ask>>> = {
  'a save': (ask) => ask('page.save', { tabId: tabs.get('moi') }),
  'an update': (ask) => ask('page.save', { tabId: tabs.get('doi') }),
  'the undo of a save': (ask) => ask('library.undoSave', { id: idOf('yen') }),
  'an edit': (ask) =>
    ask('library.patch', { ids: [idOf('doi')], patch: { note: 'x', edits: { title: 'y' } } }),
  tags: (ask) => ask('library.tag', { ids: [idOf('doi'), idOf('yen')], add: ['z'], remove: [] }),
  'a move to the bin': (ask) => ask('library.remove', { ids: [idOf('doi'), idOf('yen')] }),
  'a deletion for good': (ask) => ask('library.destroy', { ids: [idOf('bo')] }),
  tidying: (ask) => ask('library.tidy'),
  'an import': async (ask) => {
    // Parts of a file wait in memory; what is tested is what follows.
    await background.ask('library.importPart', { transfer: 't', part: file });
    return ask('library.import', { transfer: 't', skipBroken: false });
  },
};

const isOk = (answer: Result<unknown> | null) => answer?.ok === true;

/** What is there once a new background has put things in order. */
async function whole(): Promise<string> {
  await until(
    () => background.ask('library.tidy'),
    (answer) => answer?.ok === true,
  );
  return String(await expectWhole(memoryStore(await background.stored())));
}

/** The library before a work and after it, without any fault. */
async function outcomesOf(work: (ask: Ask) => ReturnType<Ask>) {
  await background.restore(furnished);
  const before = await whole();
  expect(await work(background.ask)).toMatchObject({ ok: true });
  return { before, after: await whole() };
}

/** One work with a fault in it: was it reported as done, and what is there then? */
async function dieIn(work: (ask: Ask) => ReturnType<Ask>, death: Death) {
  await background.restore(furnished);
  const answer = await work((...message) => background.askUntil(death, ...message));
  return { isDone: isOk(answer), shown: await whole() };
}

describe('the background stopped in Chromium', () => {
  it.each(Object.entries(works))(
    'at each storage call of %s, loses and halves nothing',
    { timeout: 400_000 },
    async (_name, work) => {
      const { before, after } = await outcomesOf(work);
      for (const isMade of [false, true]) {
        for (let call = 0, isOver = false; !isOver; call++) {
          const { isDone, shown } = await dieIn(work, { call, isMade });
          // A work that is done without any call was never in danger, and this test would prove nothing.
          expect(isDone && call === 0).toBe(false);
          expect(isDone ? [after] : [before, after]).toContain(shown);
          isOver = isDone;
        }
      }
    },
  );

  it('at any moment, loses nothing that was reported as done', { timeout: 400_000 }, async () => {
    const random = seededRandom(20261126);
    const entries = Object.entries(works);
    const outcomes = new Map<string, { readonly before: string; readonly after: string }>();
    for (const [name, work] of entries) outcomes.set(name, await outcomesOf(work));
    for (let round = 0; round < rounds; round++) {
      const [name, work] = entries[Math.floor(random() * entries.length)] as (typeof entries)[number];
      const { before = '', after = '' } = outcomes.get(name) ?? {};
      await background.restore(furnished);
      const asked = work(background.ask);
      await new Promise((resolve) => setTimeout(resolve, random() * longestDelayMs));
      await background.stop();
      const isDone = isOk(await asked);
      expect(isDone ? [after] : [before, after], `round ${round}: ${name}`).toContain(await whole());
    }
  });
});
