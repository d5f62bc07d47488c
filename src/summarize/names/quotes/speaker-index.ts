import type { Person } from '@/article';
import { isSmallAt } from '../../text/letters';
import { endsWith, nameWords } from '../resolve/name-words';
import type { Stretch } from './context';

interface Place {
  readonly paragraph: number;
  readonly start: number;
}

interface SpeakerMention {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  /** Hash of the sentence around it. */
  readonly sentence: string;
}

/** The people of an article by where they are mentioned. */
export class SpeakerIndex {
  readonly #mentions = new Map<number, SpeakerMention[]>();
  constructor(readonly people: readonly Person[]) {
    for (const person of people)
      for (const { paragraph, start, end, sentenceHash } of person.mentions) {
        const list = this.#mentions.get(paragraph) ?? [];
        list.push({ start, end, person, sentence: sentenceHash });
        this.#mentions.set(paragraph, list);
      }
    for (const list of this.#mentions.values()) list.sort((a, b) => a.start - b.start);
  }

  within({ paragraph, start, end }: Stretch) {
    return (this.#mentions.get(paragraph) ?? []).filter((m) => m.start >= start && m.end <= end);
  }

  /**
   * Whom a pronoun means: the person named first in the last sentence that names one, at most three
   * paragraphs back (the subject ranks highest: Grosz, Joshi and Weinstein, "Centering", 1995).
   */
  subjectBefore({ paragraph, start }: Place): Person | undefined {
    for (const back of [0, 1, 2, 3]) {
      const list = this.#mentions.get(paragraph - back) ?? [];
      const before = back === 0 ? list.filter((mention) => mention.start < start) : list;
      const last = before.at(-1);
      if (last) return before.find((mention) => mention.sentence === last.sentence)?.person;
    }
    const [only, ...others] = this.people;
    const first = only?.mentions[0];
    return first && others.length === 0 && first.paragraph < paragraph ? only : undefined;
  }

  /** The person whose name ends with these words. */
  byName(text: string): Person | undefined {
    const words = nameWords(text);
    return words.length > 0 ? this.people.find(({ name }) => endsWith(nameWords(name), words)) : undefined;
  }

  /** The only person whose role holds all the words of a description. */
  byRole(description: string): Person | undefined {
    if (!description.split(/\s/).some((word) => isSmallAt(word))) return undefined; // a bare name is no description
    const words = nameWords(description).filter((word) => !emptyWords.has(word));
    if (words.length === 0) return undefined;
    const fits = this.people.filter(({ role }) => {
      const own = new Set(nameWords(role));
      return words.every((word) => own.has(word));
    });
    return fits.length === 1 ? fits[0] : undefined;
  }
}

const emptyWords = new Set(
  'ông bà anh chị cô vị nữ nam này đó the a an his her of der die le la el mr mrs ms'.split(' '),
);
