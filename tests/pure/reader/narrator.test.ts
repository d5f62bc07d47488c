import { describe, expect, it } from 'vitest';
import { createNarrator, type Narrator, type Speech } from '@/reader/narration/narrator';
import { voicesFor } from '@/reader/narration/voices';
import type { Sentence } from '@/reader/text/sentences';

const aVoice = (lang: string, localService = true): SpeechSynthesisVoice => ({
  lang,
  localService,
  name: lang,
  voiceURI: `${lang}${localService}`,
  default: false,
});

const plain = (): Speech => ({ speed: 1, voice: '' });

interface Desk {
  readonly narrator: Narrator;
  /** Texts that were handed to the synthesis, oldest first. */
  readonly spoken: readonly string[];
  /** How each of them was to be said. */
  readonly said: readonly Speech[];
  readonly shown: readonly string[];
  /** Lets the utterance that is being spoken come to its end. */
  readonly finish: () => void;
  readonly leave: () => void;
}

function aDesk(voices: readonly SpeechSynthesisVoice[] = [aVoice('vi-VN')], speech = plain): Desk {
  const spoken: SpeechSynthesisUtterance[] = [];
  const shown: string[] = [];
  const leaving = new AbortController();
  const end = (): void => void spoken.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent);
  const synthesis = {
    getVoices: () => [...voices],
    speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
    cancel: end,
  };
  const narrator = createNarrator({
    synthesis: () => synthesis as unknown as SpeechSynthesis,
    makeUtterance: (text) => ({ text, onend: null }) as unknown as SpeechSynthesisUtterance,
    sentences: () =>
      ['một', 'hai', 'ba'].map((text, paragraph): Sentence => ({ text, paragraph, start: 0, end: 3 })),
    language: 'vi',
    speech,
    firstSentence: () => 0,
    onSentence: ({ text }) => shown.push(text),
    signal: leaving.signal,
  });
  narrator.findVoices();
  return {
    narrator,
    shown,
    finish: end,
    leave: () => leaving.abort(),
    get said() {
      return spoken.map(({ rate, voice }) => ({ speed: rate, voice: voice?.voiceURI ?? '' }));
    },
    get spoken() {
      return spoken.map(({ text }) => text);
    },
  };
}

describe('reading aloud', () => {
  it('goes from sentence to sentence without boundary events, and stops after the last', () => {
    const { narrator, finish, ...desk } = aDesk();
    narrator.toggle();
    finish();
    finish();
    expect(desk.shown).toEqual(['một', 'hai', 'ba']);
    expect(narrator.isPlaying.value).toBe(true);
    finish();
    expect(narrator.isPlaying.value).toBe(false);
  });

  it('pauses, and takes the same sentence up again', () => {
    const desk = aDesk();
    desk.narrator.toggle();
    desk.finish();
    desk.narrator.toggle();
    expect(desk.narrator.isPlaying.value).toBe(false);
    desk.narrator.toggle();
    expect(desk.spoken).toEqual(['một', 'hai', 'hai']);
  });

  it('steps back and forth, never beyond the ends', () => {
    const desk = aDesk();
    desk.narrator.toggle();
    desk.narrator.step(1);
    desk.narrator.step(-5);
    desk.narrator.step(9);
    expect(desk.spoken).toEqual(['một', 'hai', 'một', 'ba']);
  });

  it('only shows the sentence when it steps in a pause', () => {
    const desk = aDesk();
    desk.narrator.toggle();
    desk.narrator.toggle();
    desk.narrator.step(1);
    expect([desk.spoken, desk.shown]).toEqual([['một'], ['một', 'hai']]);
  });

  it('does nothing without a voice for the language', () => {
    const desk = aDesk([aVoice('en-US')]);
    desk.narrator.toggle();
    expect([desk.narrator.voices.value, desk.spoken]).toEqual([[], []]);
  });

  it('takes another speed or voice up at once, and starts its sentence over', () => {
    let speech = plain();
    const desk = aDesk([aVoice('vi-VN'), aVoice('vi-VN', false)], () => speech);
    desk.narrator.toggle();
    speech = { speed: 1.5, voice: 'vi-VNfalse' };
    desk.narrator.refresh();
    expect(desk.spoken).toEqual(['một', 'một']);
    expect(desk.said).toEqual([{ speed: 1, voice: 'vi-VNtrue' }, speech]);
  });

  it('has the best voice where the chosen one is gone', () => {
    const desk = aDesk([aVoice('vi-VN')], () => ({ speed: 1, voice: 'urn:gone' }));
    desk.narrator.toggle();
    expect(desk.said[0]?.voice).toBe('vi-VNtrue');
  });

  it('falls silent with the reader', () => {
    const desk = aDesk();
    desk.narrator.toggle();
    desk.leave();
    expect(desk.narrator.isPlaying.value).toBe(false);
    expect(desk.spoken).toEqual(['một']);
  });
});

describe('voices', () => {
  it('are those of the language, offline ones first', () => {
    const voices = [aVoice('en-US'), aVoice('vi-VN', false), aVoice('vi_VN')];
    expect(voicesFor(voices, 'vi').map(({ voiceURI }) => voiceURI)).toEqual(['vi_VNtrue', 'vi-VNfalse']);
  });

  it('are none for an unknown language', () => {
    expect(voicesFor([aVoice('und')], 'und')).toEqual([]);
    expect(voicesFor([aVoice('fil-PH')], 'fi')).toEqual([]);
  });
});
