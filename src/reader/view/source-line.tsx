import { useReader } from '../session/reader-context';

/** Where the article comes from; and, where the page shows less than the whole, a word on that. */
export function SourceLine() {
  const { article, text, language } = useReader();
  const publisher = article.publisher.name || article.publisher.host;
  return (
    <footer class="source" lang={language} dir="ltr">
      {article.truncated && (
        <p class="notice">
          {text('reader_truncated')} <a href={article.url}>{text('reader_open_original')}</a>
        </p>
      )}
      <p>
        {text('reader_source', publisher)}
        <a class="address" href={article.url} dir="ltr">
          {article.url.replace(/^https?:\/\/(www\.)?/, '')}
        </a>
      </p>
    </footer>
  );
}
