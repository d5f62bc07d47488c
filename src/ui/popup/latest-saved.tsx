import type { SavedSummary } from '@/article';
import { formatDay } from '../format/dates';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import type { PopupDeps } from './popup-deps';
import type { PopupStore } from './popup-store';

interface RowProps {
  readonly saved: SavedSummary;
  readonly onOpen: (id: string) => void;
}

function Row({ saved, onOpen }: RowProps) {
  const language = useLanguage();
  const { title, url, publisher, published, language: articleLanguage, direction } = saved.summary;
  const source = [publisher.name || publisher.host, formatDay(published, language)].filter(Boolean);
  return (
    <li>
      <button type="button" class="latest-row" onClick={() => onOpen(saved.id)}>
        <span class="latest-title" lang={articleLanguage} dir={direction}>
          {title || url}
        </span>
        <span class="latest-source">{source.join(' · ')}</span>
      </button>
    </li>
  );
}

/** The five latest saved. */
export function LatestSaved({ store, deps }: { readonly store: PopupStore; readonly deps: PopupDeps }) {
  const text = useText();
  const latest = store.latest.value;
  return (
    <section class="latest">
      <div class="latest-head">
        <h2>{text('popup_latest')}</h2>
        <button type="button" class="button-quiet" onClick={deps.openLibrary}>
          {text('popup_see_all')}
        </button>
      </div>
      {latest?.length === 0 && <p class="latest-empty">{text('popup_latest_empty')}</p>}
      <ul>
        {latest?.map((saved) => (
          <Row key={saved.id} saved={saved} onOpen={deps.openSaved} />
        ))}
      </ul>
    </section>
  );
}
