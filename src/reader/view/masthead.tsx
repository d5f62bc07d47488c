import { plainHtml } from '@/sanitize';
import { useReader } from '../session/reader-context';
import { standaloneLeadImage } from '../text/article-images';
import { dateLine, dayOf } from '../text/date-line';
import { headlineParagraph } from '../text/sentences';
import { Caption } from './figure-view';
import { MissingNotice } from './missing-notice';
import { Picture } from './picture';
import { RichText } from './rich-text';

/** Byline · agency · date · reading time: what is unknown is left out. */
function Credits() {
  const { article, state, text, language } = useReader();
  const { byline, agency, published, modified, readingMinutes } = article;
  const pages = state.pages.value;
  const date = dateLine(published, language);
  const isUpdated = dayOf(modified) !== '' && dayOf(modified) !== dayOf(published);
  const minutes = Math.max(1, Math.round(readingMinutes));
  return (
    <p class="credits">
      {byline.length > 0 && <span class="byline">{byline.join(', ')}</span>}
      {agency !== '' && <span>{agency}</span>}
      {date !== '' && (
        <time dateTime={published} lang={language}>
          {date}
        </time>
      )}
      {isUpdated && (
        <span lang={language}>{text('reader_updated_on', dateLine(dayOf(modified), language))}</span>
      )}
      {article.wordCount > 0 && <span lang={language}>{text('reader_minutes', minutes)}</span>}
      {pages && <span lang={language}>{text('reader_page_of', pages.current, pages.count)}</span>}
    </p>
  );
}

export function Masthead() {
  const { article } = useReader();
  const lead = standaloneLeadImage(article);
  const publisher = article.publisher.name || article.publisher.host;
  return (
    <header class="masthead">
      <p class="publisher">
        <span>{publisher}</span>
        {article.section !== '' && <span class="section">{article.section}</span>}
      </p>
      <h1 data-paragraph={headlineParagraph}>{article.title}</h1>
      {article.lead !== '' && <RichText as="p" class="lead" html={plainHtml(article.lead)} paragraph={-1} />}
      <Credits />
      <MissingNotice />
      {lead && (
        <figure class="single">
          <Picture image={lead} index={0} />
          <Caption caption={lead.caption} credit={lead.credit} />
        </figure>
      )}
    </header>
  );
}
