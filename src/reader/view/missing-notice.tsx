import { useReader } from '../session/reader-context';

/** Where the page shows less than the whole: says so before the reading starts, and leads back to the page. */
export function MissingNotice() {
  const { article, text, language, commands } = useReader();
  if (!article.truncated) return null;
  return (
    <p class="notice missing" lang={language} dir="ltr">
      {text('reader_truncated')}{' '}
      <button type="button" class="text-button" onClick={commands.close}>
        {text('reader_open_original')}
      </button>
    </p>
  );
}
