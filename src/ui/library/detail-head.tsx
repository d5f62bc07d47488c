import type { SavedSummary } from '@/article';
import { formatMoment } from '../format/dates';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { DetailTools } from './detail-tools';
import { useLibrary } from './library-context';
import { OwnMark } from './own-mark';

/** Tools, headline, lead and byline. */
export function DetailHead({ saved }: { readonly saved: SavedSummary }) {
  const text = useText();
  const language = useLanguage();
  const { deps } = useLibrary();
  const summary = deps.tools.edited(saved);
  // The lead that opens the key points is not said twice.
  const isFirstPoint = summary.keyPoints[0]?.span.paragraph === -1;
  const who = [...summary.byline, summary.agency].filter(Boolean).join(', ');
  const minutes = summary.readingMinutes > 0 ? text('ui_minutes', Math.ceil(summary.readingMinutes)) : '';
  const source = [
    summary.publisher.name || summary.publisher.host,
    formatMoment(summary.published, language),
  ];
  return (
    <header class="detail-head">
      <DetailTools saved={saved} />
      <p class="detail-source">{source.filter(Boolean).join(' · ')}</p>
      <h2 class="detail-title" lang={summary.language} dir={summary.direction}>
        {summary.title || summary.url}
      </h2>
      {summary.lead && !isFirstPoint && (
        <p class="detail-lead" lang={summary.language} dir={summary.direction}>
          {summary.lead}
        </p>
      )}
      <OwnMark field="title" edits={saved.edits} />
      <p class="detail-source">{[who, summary.section, minutes].filter(Boolean).join(' · ')}</p>
      {summary.truncated && <p class="note note-warn">{text('library_truncated')}</p>}
    </header>
  );
}
