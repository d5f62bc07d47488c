import type { Result } from '@/article';
import { success } from '@/article';
import { attempt } from './attempt';
import { exportAll } from './export';
import type { KeyValueStore } from './key-value-store';

export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The whole library as a JSON file, named for its day. */
export const exportFile = (store: KeyValueStore, now: Date): Promise<Result<ExportFile>> =>
  attempt(async () => {
    const instant = now.toISOString();
    const json = JSON.stringify(await exportAll(store, instant), null, 1);
    const blob = new Blob([json], { type: 'application/json' });
    return success({ name: `tin-sach-${instant.slice(0, 10)}.json`, blob });
  });
