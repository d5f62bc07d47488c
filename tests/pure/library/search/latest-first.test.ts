import { describe, expect, it } from 'vitest';
import { latestFirst } from '@/library/search/latest-first';

function aQuestioner() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const ask = latestFirst(async (question: string) => {
    asked.push(question);
    await new Promise<void>((resolve) => answers.push(resolve));
    return `${question}!`;
  });
  const answerNext = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { ask, asked, answerNext };
}

describe('questions of which the latest wins', () => {
  it('never asks what was overtaken while it waited', async () => {
    const { ask, asked, answerNext } = aQuestioner();
    const all = [ask('d'), ask('da'), ask('da n')];
    await answerNext();
    await answerNext();
    expect(await Promise.all(all)).toEqual(['d!', null, 'da n!']);
    expect(asked).toEqual(['d', 'da n']);
  });

  it('asks on after a question that failed', async () => {
    let isBroken = true;
    const ask = latestFirst(async (question: string) => {
      if (isBroken) throw new Error('gone');
      return question;
    });
    await expect(ask('d')).rejects.toThrow('gone');
    isBroken = false;
    expect(await ask('da')).toBe('da');
  });
});
