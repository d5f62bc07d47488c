import { type Article, articleText, type Result, type Summary } from '@/article';
import type { SaveOutcome } from '@/messages';
import type { FontFaces } from '@/reader';
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
  /** Faces of a shipped typeface; null for the system's own, or where it could not be brought. */
  readonly loadFont: (typeface: Typeface) => FontFaces | Promise<FontFaces>;
  readonly loadPosition: (url: string) => Promise<number | null>;
  readonly savePosition: (url: string, paragraph: number) => void;
}

async function bringTypeface(typeface: Exclude<Typeface, 'sans'>): Promise<FontFaces> {
  await sendFromPage('reader.typeface', { typeface });
  return offeredTypeface(typeface);
}

/** Faces that are in the page already come at once: the first lines should not be set twice. */
const loadFont = (typeface: Typeface): FontFaces | Promise<FontFaces> =>
  typeface === 'sans' ? null : (offeredTypeface(typeface) ?? bringTypeface(typeface));

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
