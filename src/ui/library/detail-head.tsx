import type { IconNode } from 'lucide';
import { ArrowLeft, ExternalLink, Mail, MailOpen, Pencil, Star, Trash, Undo2 } from 'lucide';
import type { SavedSummary } from '@/article';
import { formatMoment } from '../format/dates';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';
import { OwnMark } from './own-mark';

interface ToolProps {
  readonly icon: IconNode;
  readonly label: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly name?: string;
}

function Tool({ icon, label, isPressed, onClick, name = '' }: ToolProps) {
  return (
    <button
      type="button"
      class={`button-icon ${name}`}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}

/** What can be done with the open summary. */
function Tools({ saved }: { readonly saved: SavedSummary }) {
  const text = useText();
  const { store } = useLibrary();
  const { id, starred, readAt, deletedAt } = saved;
  const isRead = readAt !== '';
  const isLink = saved.summary.extractor === '';
  return (
    <div class="detail-tools">
      <button
        type="button"
        class="button-icon back"
        aria-label={text('library_back')}
        onClick={() => store.show('')}
      >
        <Icon of={ArrowLeft} />
      </button>
      <a class="button" href={saved.summary.url} target="_blank" rel="noopener noreferrer">
        <Icon of={ExternalLink} />
        {text('library_original')}
      </a>
      <span class="spacer" />
      {!isLink && (
        <Tool
          icon={Pencil}
          label={text('library_edit')}
          onClick={() => {
            store.dialog.value = 'edit';
          }}
        />
      )}
      <Tool
        icon={Star}
        name="star"
        label={text('library_star_it')}
        isPressed={starred}
        onClick={() => void store.patch([id], { starred: !starred })}
      />
      <Tool
        icon={isRead ? Mail : MailOpen}
        label={text(isRead ? 'library_mark_unread' : 'library_mark_read')}
        onClick={() => void store.patch([id], { readAt: isRead ? '' : new Date().toISOString() })}
      />
      {deletedAt ? (
        <Tool icon={Undo2} label={text('library_restore')} onClick={() => void store.restore([id])} />
      ) : (
        <Tool icon={Trash} label={text('library_delete')} onClick={() => void store.remove([id])} />
      )}
    </div>
  );
}

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
      <Tools saved={saved} />
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
