import { errorText } from '@/ui';
import { useReader } from '../session/reader-context';

/** An article over several pages: which one this is, and the rest of it on demand. */
export function RestOfArticle() {
  const { state, text, language, commands } = useReader();
  const pages = state.pages.value;
  if (!pages) return null;
  const { current, count, status } = pages;
  return (
    <aside class="rest-of-article" lang={language} dir="ltr" aria-label={text('reader_pages')}>
      <p role="status">
        {status === 'loading' ? text('reader_pages_loading') : text('reader_page_of', current, count)}
      </p>
      {typeof status === 'object' && <p>{errorText(status.failed, text)}</p>}
      <button
        type="button"
        class="button"
        disabled={status === 'loading'}
        onClick={() => void commands.loadRest()}
      >
        {text(current === 1 ? 'reader_pages_rest' : 'reader_pages_all')}
      </button>
    </aside>
  );
}
