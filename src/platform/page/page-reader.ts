import { type Result, success } from '@/article';
import type { Output, TabProtocol } from '@/messages';
import type { ReaderHandle } from '@/reader';
import { loadPages } from './load-pages';
import { readerActions } from './reader-actions';
import { type OpenReader, offeredReader, type ReaderOpener } from './reader-slot';
import type { PageDeps, ReadPage } from './serve-page';

type ReadReply = Output<TabProtocol, 'tab.read'>;

/** The reader of one page: at most one is open at a time. Settings come raw. */
export interface PageReader {
  readonly toggle: (settings: unknown) => Promise<Result<ReadReply>>;
  /** Opens for an address the first time only: what a person has closed stays closed. */
  readonly openOnce: (settings: unknown) => Promise<Result<ReadReply>>;
  readonly applySettings: (settings: unknown) => void;
  readonly close: () => void;
}

export interface PageReaderOptions {
  readonly read: () => Promise<Result<ReadPage>>;
  readonly signal: AbortSignal;
}

interface InputOptions {
  readonly signal: AbortSignal;
  readonly onClose: () => void;
}

/** What the reader is opened with, but for the settings. */
function readerInput(
  deps: PageDeps,
  page: ReadPage,
  { signal, onClose }: InputOptions,
): Omit<OpenReader, 'settings'> {
  const { article, detection, pages } = page;
  const count = pages ? { pages: { current: pages.current, count: pages.addresses.length } } : {};
  const loadRest = () => loadPages(deps, { article, pages, signal });
  return { article, detection, ...count, actions: { ...readerActions(article.url), loadRest, onClose } };
}

const done = success({ needsReader: false });

export function createPageReader(deps: PageDeps, { read, signal }: PageReaderOptions): PageReader {
  let reader: ReaderHandle | null = null;
  let opening: Promise<Result<ReadReply>> | null = null;
  let openedAt = '';
  const show = async (openReader: ReaderOpener, settings: unknown): Promise<Result<ReadReply>> => {
    const page = await read();
    if (!page.ok) return page;
    const onClose = (): void => {
      reader = null;
    };
    const input = readerInput(deps, page.value, { signal, onClose });
    openedAt = deps.document.location.href;
    reader = openReader({ ...input, settings: deps.parseSettings(settings) });
    return done;
  };
  /** Reading takes a while: whoever asks meanwhile waits for the same reader. */
  const open = (settings: unknown): Promise<Result<ReadReply>> => {
    const opener = offeredReader();
    if (!opener) return Promise.resolve(success({ needsReader: true }));
    opening ??= show(opener, settings).finally(() => {
      opening = null;
    });
    return opening;
  };
  const close = (): void => reader?.close();
  return {
    close,
    toggle: async (settings) => {
      if (!reader) return open(settings);
      close();
      return done;
    },
    openOnce: async (settings) =>
      reader || openedAt === deps.document.location.href ? done : open(settings),
    applySettings: (settings) => reader?.applySettings(deps.parseSettings(settings)),
  };
}
