import { useReader } from '../session/reader-context';

/** Where the article comes from. */
export function SourceLine() {
  const { article, text, language } = useReader();
  const publisher = article.publisher.name || article.publisher.host;
  return (
    <footer class="source" lang={language} dir="ltr">
      <p>
        {text('reader_source', publisher)}
        <a class="address" href={article.url} dir="ltr">
          {article.url.replace(/^https?:\/\/(www\.)?/, '')}
        </a>
      </p>
    </footer>
  );
}
