import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '@/library';
import { formatNumber } from '../format/numbers';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { EmptyList } from './empty-list';
import { useLibrary } from './library-context';
import { isNewestFirst } from './library-query';
import { ListHead } from './list-head';
import { ListNotes } from './list-notes';
import { Narrowed } from './narrowed';
import { SavedRow } from './saved-row';
import { useRowKeys } from './use-row-keys';

/** Draws more rows when the end of the list comes near, or on request. */
function MoreRows({ rest }: { readonly rest: number }) {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current || typeof IntersectionObserver === 'undefined') return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) store.showMore();
      },
      { rootMargin: '600px' },
    );
    watcher.observe(button.current);
    return () => watcher.disconnect();
  }, [rest]);
  return (
    <button ref={button} type="button" class="button rows-more" onClick={store.showMore}>
      {text('library_show_more', formatNumber(rest, language))}
    </button>
  );
}

function Rows({ cards }: { readonly cards: readonly Card[] }) {
  const { store } = useLibrary();
  const keys = useRowKeys(cards.map(({ id }) => id));
  return (
    <ul class="rows" data-layout={store.layout.value} data-words={store.shownWords.value}>
      {cards.map((card, at) => (
        <SavedRow key={keys[at]} card={card} />
      ))}
    </ul>
  );
}

/** The rows of the query, drawn in steps. */
export function SavedList() {
  const text = useText();
  const { store } = useLibrary();
  const isWaiting = store.isPreview.value && !isNewestFirst(store.query.value);
  if (store.listing.value === null || isWaiting) return <p class="list-loading">{text('ui_loading')}</p>;
  const visible = store.visible.value;
  const rest = visible.length - store.rows.value;
  return (
    <>
      <ListHead />
      <Narrowed />
      <ListNotes />
      {visible.length === 0 && <EmptyList />}
      <Rows cards={visible.slice(0, store.rows.value)} />
      {rest > 0 && <MoreRows rest={rest} />}
    </>
  );
}
