import { type Article, articleText, type Result, type Summary } from '@/article';
import type { SaveOutcome } from '@/messages';
import type { FontFile } from '@/reader';
import type { Typeface } from '@/settings';
import { sendFromPage } from '../send-from-page';
import { offeredTypeface } from './typeface-slot';

/** What an open reader may ask of the background, about the article that it shows. */
export interface PageReaderActions {
  readonly save: (article: Article) => Promise<Result<SaveOutcome>>;
  readonly undoSave: (id: string) => Promise<Result<null>>;
  /** Id of the saved summary of this address, null where there is none. */
  readonly savedId: () => Promise<string | null>;
  readonly openSaved: (id: string) => void;
  readonly openLibrary: () => void;
  readonly summarize: (article: Article) => Promise<Result<Summary>>;
  readonly onSettingsChange: (settings: object) => void;
  /** Files of a shipped typeface; null for the system's own, or where it could not be brought. */
  readonly loadFont: (typeface: Typeface) => Promise<readonly FontFile[] | null>;
  readonly loadPosition: (url: string) => Promise<number | null>;
  readonly savePosition: (url: string, paragraph: number) => void;
}

async function loadFont(typeface: Typeface): Promise<readonly FontFile[] | null> {
  if (typeface === 'sans') return null;
  const present = offeredTypeface(typeface);
  if (present) return present;
  await sendFromPage('reader.typeface', { typeface });
  return offeredTypeface(typeface);
}

/** `url` is the address of the article that the reader shows. */
export function readerActions(url: string): PageReaderActions {
  return {
    save: (article) => sendFromPage('reader.save', { article: articleText(article) }),
    undoSave: (id) => sendFromPage('reader.undoSave', { id }),
    savedId: async () => {
      const reply = await sendFromPage('reader.savedId', { url });
      return reply.ok ? reply.value : null;
    },
    openSaved: (id) => void sendFromPage('reader.openLibrary', { id }),
    openLibrary: () => void sendFromPage('reader.openLibrary', { id: '' }),
    summarize: (article) => sendFromPage('reader.summarize', { article: articleText(article) }),
    onSettingsChange: (settings) => void sendFromPage('reader.saveSettings', { settings: { ...settings } }),
    loadFont,
    loadPosition: async (address) => {
      const reply = await sendFromPage('reader.position', { url: address });
      return reply.ok ? reply.value : null;
    },
    savePosition: (address, paragraph) =>
      void sendFromPage('reader.savePosition', { url: address, paragraph }),
  };
}
