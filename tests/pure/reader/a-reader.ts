import { type Article, success } from '@/article';
import { openReader, type ReaderActions, type ReaderHandle } from '@/reader';
import { defaultSettings } from '@/settings';

/** jsdom has no top layer, no media queries and no layout: the least that the reader needs of each. */
export function fillGaps(): void {
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  Object.assign(window, {
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
    scrollTo: () => undefined,
  });
  Object.assign(Element.prototype, { scrollBy: () => undefined, scrollTo: () => undefined });
}

export interface OpenedReader {
  readonly handle: ReaderHandle;
  /** The closed root, caught while it is made. */
  readonly root: ShadowRoot;
  /** Names of the actions that were called. */
  readonly calls: readonly string[];
}

export function openForTest(
  article: Article,
  part: Partial<ReaderActions> = {},
  isTrusted: (event: Event) => boolean = () => true,
): OpenedReader {
  const calls: string[] = [];
  const roots: ShadowRoot[] = [];
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  const actions: ReaderActions = {
    save: async () => success({ id: 'a', updated: false }),
    openSaved: (id) => calls.push(`openSaved ${id}`),
    openLibrary: () => calls.push('openLibrary'),
    summarize: () => new Promise(() => undefined),
    onSettingsChange: ({ reading }) => calls.push(`theme ${reading.theme}, size ${reading.fontSizePx}`),
    onClose: () => calls.push('close'),
    ...part,
  };
  const text = (key: string, ...parts: readonly (string | number)[]): string =>
    key === 'reader_language' ? 'en' : [key, ...parts].join(' ');
  const handle = openReader({ document, article, settings: defaultSettings, text, actions, isTrusted });
  Element.prototype.attachShadow = attachShadow;
  const [root] = roots;
  if (!root) throw new Error('no shadow root was made');
  return { handle, root, calls };
}

export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

export const pressKey = (key: string): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
