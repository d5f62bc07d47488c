import { createWriteStream, readFileSync } from 'node:fs';

/** Lines of a JSON Lines file as `{value}` or, for a line that is no JSON object, `{error}`. */
export function readLines(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      const value = JSON.parse(line);
      if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new Error('not an object');
      return [{ value }];
    } catch (error) {
      return [
        {
          value: { id: `line-${index + 1}` },
          error: `line ${index + 1} is not a JSON object: ${error.message}`,
        },
      ];
    }
  });
}

/** Writes rows in the order of their numbers, whatever the order in which they come. */
export function orderedWriter(file) {
  const stream = createWriteStream(file);
  const waiting = new Map();
  let next = 0;
  return {
    put(index, row) {
      waiting.set(index, row);
      while (waiting.has(next)) {
        stream.write(`${JSON.stringify(waiting.get(next))}\n`);
        waiting.delete(next++);
      }
    },
    close: () => new Promise((resolve, reject) => stream.on('error', reject).end(resolve)),
  };
}
