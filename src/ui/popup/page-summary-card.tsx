import type { ArticleMetadata, Reason } from '@/article';
import type { PageCard } from '@/messages';
import { ErrorNote } from '../errors/error-note';
import { formatDay } from '../format/dates';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { reasonText } from '../summary/reason-text';
import type { PopupStore } from './popup-store';

const shownReasons = 3;
/** Failures where looking again can help; elsewhere the sentence says what else to do. */
const retryable = new Set(['page-gone', 'page-empty', 'page-no-access', 'busy', 'unexpected']);

function Skeleton() {
  const text = useText();
  return (
    <section class="card">
      <p class="card-source">{text('popup_looking')}</p>
      <div class="skeleton" />
      <div class="skeleton skeleton-line" />
      <div class="skeleton skeleton-line" />
    </section>
  );
}

/** Nobody calls it a reason that something is absent; the headline stands above the verdict already. */
const isTelling = ({ signal, evidence }: Reason): boolean => evidence !== '0' && signal !== 'headline';

function Verdict({ detection }: Pick<PageCard, 'detection'>) {
  const text = useText();
  const sign = detection.isArticle ? 1 : -1;
  const reasons = detection.reasons.filter(({ weight }) => weight * sign > 0).filter(isTelling);
  const shown = reasons.slice(0, shownReasons);
  const words = shown.map((reason) => reasonText(reason, text)).join(', ');
  const key = detection.isArticle ? 'popup_article' : 'popup_not_article';
  const bareKey = detection.isArticle ? 'popup_article_bare' : 'popup_not_article_bare';
  return <p class="card-verdict">{words ? text(key, words) : text(bareKey)}</p>;
}

function sourceLine(article: ArticleMetadata, language: string): string {
  const publisher = article.publisher.name || article.publisher.host;
  return [publisher, formatDay(article.published, language)].filter(Boolean).join(' · ');
}

function Facts({ article }: { readonly article: ArticleMetadata }) {
  const text = useText();
  const minutes = article.readingMinutes > 0 ? text('ui_minutes', Math.ceil(article.readingMinutes)) : '';
  const people = [...article.byline, article.agency].filter(Boolean).join(', ');
  return <p class="card-facts">{[minutes, people].filter(Boolean).join(' · ')}</p>;
}

/** Where from, headline, reading time and the verdict with its reasons. */
export function PageSummaryCard({ store }: { readonly store: PopupStore }) {
  const text = useText();
  const language = useLanguage();
  const card = store.card.value;
  if (card === null) return <Skeleton />;
  if (!card.ok) {
    const { code } = card.error;
    return (
      <section class="card card-failed">
        {retryable.has(code) ? (
          <ErrorNote code={code} onRetry={() => void store.inspect()} />
        ) : (
          <ErrorNote code={code} />
        )}
      </section>
    );
  }
  const { article, detection } = card.value;
  return (
    <section class="card">
      <p class="card-source">{sourceLine(article, language)}</p>
      <h2 class="card-headline" lang={article.language} dir={article.direction} title={article.title}>
        {article.title || text('popup_untitled')}
      </h2>
      <Facts article={article} />
      <Verdict detection={detection} />
    </section>
  );
}
