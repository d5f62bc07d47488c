import type { Article, Detection, Result } from '@/article';
import type { PageCount, ReaderHandle } from '@/reader';
import type { Settings } from '@/settings';
import type { PageReaderActions } from './reader-actions';

export interface OpenReader {
  readonly article: Article;
  readonly detection: Detection;
  readonly settings: Settings;
  readonly pages?: PageCount;
  readonly actions: PageReaderActions & {
    readonly loadRest: () => Promise<Result<Article>>;
    readonly onClose: () => void;
  };
}

export type ReaderOpener = (options: OpenReader) => ReaderHandle;

/** A place in the scripts' own world, which pages cannot see: the reader's script leaves its door there. */
const slot = Symbol.for('tin-sach.reader');

/** Called by the reader's script, which is injected only when somebody wants to read. */
export function offerReader(opener: ReaderOpener, world: object = globalThis): void {
  Object.defineProperty(world, slot, { value: opener, configurable: true });
}

/** The reader, or undefined while its script is not there. */
export const offeredReader = (world: object = globalThis): ReaderOpener | undefined =>
  (world as { readonly [slot]?: ReaderOpener })[slot];
