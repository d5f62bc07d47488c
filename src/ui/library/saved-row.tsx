import { Star } from 'lucide';
import type { Card } from '@/library';
import { formatDay } from '../format/dates';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';
import { linkTo } from './library-query';

const shownTags = 3;

function RowText({ card }: { readonly card: Card }) {
  const text = useText();
  const language = useLanguage();
  const { title, url, publisher, host, published, point } = card;
  const source = [publisher || host, formatDay(published, language)].filter(Boolean);
  return (
    <>
      <span class="row-title">{title || url}</span>
      <span class="row-source">
        {!card.readAt && <span class="row-unread">{text('library_row_unread')}</span>}
        {source.join(' · ')}
      </span>
      {point && <span class="row-point">{point}</span>}
    </>
  );
}

/** The person's tags, and what the record is where it is no plain summary. */
function RowTags({ card }: { readonly card: Card }) {
  const text = useText();
  const marks = [
    ...(card.isLink ? [text('library_row_link')] : []),
    ...(card.versions > 0 ? [text('library_row_changed')] : []),
  ];
  const tags = card.userTags.slice(0, shownTags);
  if (marks.length + tags.length === 0) return null;
  return (
    <span class="row-tags">
      {marks.map((mark) => (
        <span class="tag tag-mark" key={mark}>
          {mark}
        </span>
      ))}
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
        </span>
      ))}
    </span>
  );
}

function RowLink({ card }: { readonly card: Card }) {
  const { store } = useLibrary();
  return (
    <a
      class="row-link"
      href={`#${linkTo(store.criteria.value, card.id)}`}
      aria-current={store.openId.value === card.id ? 'true' : undefined}
      data-row={card.id}
      lang={card.language || undefined}
      dir={card.direction}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        store.show(card.id);
      }}
    >
      <RowText card={card} />
      <RowTags card={card} />
    </a>
  );
}

/** One summary in the list: headline, publisher and date, first key point, tags. */
export function SavedRow({ card }: { readonly card: Card }) {
  const text = useText();
  const { store } = useLibrary();
  const { title, url, starred } = card;
  return (
    <li class="row" data-open={store.openId.value === card.id} data-unread={!card.readAt}>
      <label class="row-check">
        <input
          type="checkbox"
          aria-label={text('library_choose', title || url)}
          checked={store.checked.value.has(card.id)}
          onChange={() => store.toggleChecked(card.id)}
        />
      </label>
      <RowLink card={card} />
      <button
        type="button"
        class="button-icon star"
        aria-pressed={starred}
        aria-label={text('library_star', title || url)}
        onClick={() => void store.patch([card.id], { starred: !starred })}
      >
        <Icon of={Star} />
      </button>
    </li>
  );
}
