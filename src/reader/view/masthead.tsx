import { useReader } from '../session/reader-context';
import { standaloneLeadImage } from '../text/article-images';
import { dateLine, dayOf } from '../text/date-line';
import { headlineParagraph } from '../text/sentences';
import { Caption } from './figure-view';
import { Picture } from './picture';

/** Byline · agency · date · reading time: what is unknown is left out. */
function Credits() {
  const { article, text, language } = useReader();
  const { byline, agency, published, modified, readingMinutes } = article;
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
      {article.lead !== '' && (
        <p class="lead" data-paragraph={-1}>
          {article.lead}
        </p>
      )}
      <Credits />
      {lead && (
        <figure class="single">
          <Picture image={lead} index={0} />
          <Caption caption={lead.caption} credit={lead.credit} />
        </figure>
      )}
    </header>
  );
}
