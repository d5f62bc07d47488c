import { Star } from 'lucide';
import type { SavedSummary } from '@/article';
import { formatDay } from '../format/dates';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';
import { formatQuery } from './library-query';

const shownTags = 3;

function RowText({ saved }: { readonly saved: SavedSummary }) {
  const text = useText();
  const language = useLanguage();
  const { title, url, publisher, published, keyPoints, lead } = saved.summary;
  const source = [publisher.name || publisher.host, formatDay(published, language)].filter(Boolean);
  return (
    <>
      <span class="row-title">{title || url}</span>
      <span class="row-source">
        {!saved.readAt && <span class="row-unread">{text('library_row_unread')}</span>}
        {source.join(' · ')}
      </span>
      <span class="row-point">{keyPoints[0]?.text ?? lead}</span>
    </>
  );
}

/** One summary in the list: headline, publisher and date, first key point, tags. */
export function SavedRow({ saved }: { readonly saved: SavedSummary }) {
  const text = useText();
  const { store } = useLibrary();
  const query = store.query.value;
  const isOpen = query.open === saved.id;
  const { title, url, language, direction } = saved.summary;
  return (
    <li class="row" data-open={isOpen} data-unread={!saved.readAt}>
      <label class="row-check">
        <input
          type="checkbox"
          aria-label={text('library_choose', title || url)}
          checked={store.checked.value.has(saved.id)}
          onChange={() => store.toggleChecked(saved.id)}
        />
      </label>
      <a
        class="row-link"
        href={`#${formatQuery({ ...query, open: saved.id })}`}
        aria-current={isOpen ? 'true' : undefined}
        data-row={saved.id}
        lang={language}
        dir={direction}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          store.show(saved.id);
        }}
      >
        <RowText saved={saved} />
        {saved.userTags.length > 0 && (
          <span class="row-tags">
            {saved.userTags.slice(0, shownTags).map((tag) => (
              <span class="tag" key={tag}>
                {tag}
              </span>
            ))}
          </span>
        )}
      </a>
      <button
        type="button"
        class="button-icon star"
        aria-pressed={saved.starred}
        aria-label={text('library_star', title || url)}
        onClick={() => void store.patch(saved.id, { starred: !saved.starred })}
      >
        <Icon of={Star} />
      </button>
    </li>
  );
}
