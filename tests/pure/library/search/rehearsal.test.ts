import { describe, expect, it } from 'vitest';
import { createRehearsal } from '@/library/search/rehearsal';

const docs = (count: number, title: string) =>
  Array.from({ length: count }, (_, id) => ({ id, title, names: '', body: '' }));

function aRehearsal() {
  const typed: string[] = [];
  const find = (text: string) => {
    typed.push(text);
    return new Uint32Array();
  };
  return { typed, put: createRehearsal({ find }) };
}

describe('the rehearsal of a search', () => {
  it('types one headline letter by letter, once so much is put in that searching takes its time', async () => {
    const { typed, put } = aRehearsal();
    for (let part = 0; part < 30; part++) put(docs(100, part === 14 ? 'Lũ' : 'Hạn'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(typed).toEqual(['L', 'Lũ']);
  });

  it('is left out in a small library', async () => {
    const { typed, put } = aRehearsal();
    put(docs(100, 'Lũ'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(typed).toEqual([]);
  });
});
