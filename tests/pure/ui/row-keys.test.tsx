import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useRowKeys } from '../../../src/ui/library/use-row-keys';

function Rows({ ids }: { readonly ids: readonly string[] }) {
  const keys = useRowKeys(ids);
  return (
    <ul>
      {ids.map((id, at) => (
        <li key={keys[at]}>{id}</li>
      ))}
    </ul>
  );
}

const root = document.createElement('div');

async function rowsOf(ids: readonly string[]): Promise<Map<string | null, Element>> {
  await act(() => render(<Rows ids={ids} />, root));
  return new Map([...root.querySelectorAll('li')].map((row) => [row.textContent, row]));
}

it('keeps the row of a record that stays, wherever it goes', async () => {
  const before = await rowsOf(['a', 'b', 'c']);
  const after = await rowsOf(['new', 'c', 'a']);
  expect(after.get('a')).toBe(before.get('a'));
  expect(after.get('c')).toBe(before.get('c'));
});

it('fills the row of a record that went anew', async () => {
  const before = await rowsOf(['a', 'b', 'c']);
  const after = await rowsOf(['a', 'new', 'c']);
  expect(after.get('new')).toBe(before.get('b'));
});

it('makes rows where there were fewer, and gives no two the same', async () => {
  await rowsOf(['a', 'b']);
  const after = await rowsOf(['c', 'd', 'e', 'a']);
  expect([...after.keys()]).toEqual(['c', 'd', 'e', 'a']);
  expect(new Set(after.values()).size).toBe(4);
});
