import { type Result, unshadowedDocument } from '@/article';

/** A page that was read stays as it was while this stays the same; cheaper by far than reading it. */
function markOf(page: Document): string {
  const { title, body } = unshadowedDocument(page);
  return [page.location.href, title, body?.textContent?.length, body?.getElementsByTagName('*').length].join(
    '\n',
  );
}

/**
 * Reads a page once for all who ask while it does not change: the popup reads it to show what it is, and a click
 * in there should not wait for the same again. What could not be read is read anew.
 */
export function rememberPage<T>(document: Document, read: () => Promise<Result<T>>): typeof read {
  let known: { readonly mark: string; readonly page: Promise<Result<T>> } | null = null;
  return async () => {
    const mark = markOf(document);
    if (known?.mark === mark) return known.page;
    const reading = { mark, page: read() };
    known = reading;
    const forget = (): void => {
      if (known === reading) known = null;
    };
    try {
      const page = await reading.page;
      if (!page.ok) forget();
      return page;
    } catch (error) {
      forget();
      throw error;
    }
  };
}
