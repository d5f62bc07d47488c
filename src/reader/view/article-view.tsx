import { useRef } from 'preact/hooks';
import { useFacts } from '../notes/use-facts';
import { useLinks } from '../notes/use-links';
import { useReader } from '../session/reader-context';
import { useSentenceFocus } from '../text/use-sentence-focus';
import { BlockList } from './block-list';
import { Masthead } from './masthead';
import { PrintLinks } from './print-links';
import { PrintSummary } from './print-summary';
import { RestOfArticle } from './rest-of-article';
import { SourceLine } from './source-line';

/** True for scripts that have no word spaces: their measure and spacing differ. */
const isWideScript = (language: string): boolean => /^(zh|ja|ko|yue)\b/i.test(language);

/** The article as a page of paper. */
export function ArticleView() {
  const { article, state, text } = useReader();
  const { reading, sentenceFocus } = state.settings.value;
  const language = article.language === 'und' ? undefined : article.language;
  const page = useRef<HTMLElement>(null);
  useFacts(page);
  useLinks(page);
  useSentenceFocus(page);
  const isEmpty = article.lead === '' && article.blocks.length === 0;
  return (
    <article
      ref={page}
      class={isWideScript(article.language) ? 'page wide-script' : 'page'}
      lang={language}
      dir={article.direction}
      data-alignment={reading.alignment}
      data-sentence-focus={sentenceFocus}
    >
      <PrintSummary />
      <Masthead />
      {isEmpty && <p class="notice">{text('reader_empty')}</p>}
      <BlockList />
      <RestOfArticle />
      <SourceLine />
      <PrintLinks />
    </article>
  );
}
