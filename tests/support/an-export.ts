import { exportAll } from '../../src/library';
import { aLibrary } from './a-library';
import { aSave } from './a-summary';

export const urlOf = (number: number) => `https://tuoitre.vn/bai-${number}.htm`;

/** An exported file of so many records. */
export async function anExport(count: number): Promise<string> {
  const { store, library } = aLibrary();
  for (let number = 0; number < count; number++) await library.save(aSave({ url: urlOf(number) }));
  return JSON.stringify(await exportAll(store, ''));
}
