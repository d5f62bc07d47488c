import type { ArticleText, Result, Summary } from '@/article';
import type { SaveOutcome } from '@/messages';
import type { FontFile } from '@/reader';
import type { Typeface } from '@/settings';
import { sendFromPage } from '../send-from-page';
import { offeredTypeface } from './typeface-slot';

/** What an open reader may ask of the background, about the article that it shows. */
export interface PageReaderActions {
  readonly save: () => Promise<Result<SaveOutcome>>;
  readonly undoSave: (id: string) => Promise<Result<null>>;
  /** Id of the saved summary of this address, null where there is none. */
  readonly savedId: () => Promise<string | null>;
  readonly openSaved: (id: string) => void;
  readonly openLibrary: () => void;
  readonly summarize: () => Promise<Result<Summary>>;
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

export function readerActions(article: ArticleText): PageReaderActions {
  return {
    save: () => sendFromPage('reader.save', { article }),
    undoSave: (id) => sendFromPage('reader.undoSave', { id }),
    savedId: async () => {
      const reply = await sendFromPage('reader.savedId', { url: article.url });
      return reply.ok ? reply.value : null;
    },
    openSaved: (id) => void sendFromPage('reader.openLibrary', { id }),
    openLibrary: () => void sendFromPage('reader.openLibrary', { id: '' }),
    summarize: () => sendFromPage('reader.summarize', { article }),
    onSettingsChange: (settings) => void sendFromPage('reader.saveSettings', { settings: { ...settings } }),
    loadFont,
    loadPosition: async (url) => {
      const reply = await sendFromPage('reader.position', { url });
      return reply.ok ? reply.value : null;
    },
    savePosition: (url, paragraph) => void sendFromPage('reader.savePosition', { url, paragraph }),
  };
}
