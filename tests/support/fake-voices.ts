import type { Page } from 'puppeteer-core';
import { extensionWorld } from './chromium-reader';

/** One sentence that was given to the voice. */
export interface Spoken {
  readonly text: string;
  readonly speed: number;
  readonly voice: string;
}

interface FakeUtterance {
  readonly text: string;
  rate: number;
  voice: { readonly name: string } | null;
  onend: (() => void) | null;
}

interface FakeSpeech {
  readonly spoken: FakeUtterance[];
  setVoices(languages: readonly string[]): void;
}

declare global {
  var fakeSpeech: FakeSpeech;
}

const world = (page: Page) => {
  const found = extensionWorld(page);
  if (!found) throw new Error('the extension does not run in this page');
  return found;
};

/**
 * Puts a voice for each language in the place of the machine's, which may have none, in the extension's world
 * of a page. It says nothing, and comes to the end of a sentence when `finishSentence` says so.
 */
export async function fakeVoices(page: Page, languages: readonly string[]): Promise<void> {
  await world(page).evaluate((first) => {
    class Utterance implements FakeUtterance {
      rate = 1;
      voice: FakeUtterance['voice'] = null;
      onend: FakeUtterance['onend'] = null;
      constructor(readonly text: string) {}
    }
    const spoken: FakeUtterance[] = [];
    let voices: object[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: FakeUtterance) => spoken.push(utterance),
      cancel: () => spoken.at(-1)?.onend?.(),
    });
    const setVoices = (all: readonly string[]): void => {
      voices = all.map((lang) => ({ lang, name: `Voice ${lang}`, voiceURI: lang, localService: true }));
      synthesis.dispatchEvent(new Event('voiceschanged'));
    };
    setVoices(first);
    globalThis.fakeSpeech = { spoken, setVoices };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  }, languages);
}

/** Voices that the system finds later, as Chromium does after its start. */
export const addVoices = (page: Page, languages: readonly string[]): Promise<void> =>
  world(page).evaluate((all) => fakeSpeech.setVoices(all), languages);

export const spokenIn = (page: Page): Promise<readonly Spoken[]> =>
  world(page).evaluate(() =>
    fakeSpeech.spoken.map(({ text, rate, voice }) => ({ text, speed: rate, voice: voice?.name ?? '' })),
  );

export const finishSentence = (page: Page): Promise<void> =>
  world(page).evaluate(() => fakeSpeech.spoken.at(-1)?.onend?.());
