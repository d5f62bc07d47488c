/** Small numbers for the ids of records, from 0 on; an id keeps its number. */
export function createDocNumbers() {
  const numbers = new Map<string, number>();
  const ids: string[] = [];
  return {
    of: (id: string): number => {
      const number = numbers.get(id) ?? ids.push(id) - 1;
      numbers.set(id, number);
      return number;
    },
    idsOf: (found: Uint32Array): readonly string[] => Array.from(found, (number) => ids[number] ?? ''),
  };
}
