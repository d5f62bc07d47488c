import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../i18n';

const shownAtFirst = 6;

/** A list that shows its first items and the rest on request. */
export function LongList({ items }: { readonly items: readonly ComponentChild[] }) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <ul class="items">{isWhole ? items : items.slice(0, shownAtFirst)}</ul>
      {items.length > shownAtFirst && (
        <button
          type="button"
          class="button-quiet items-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? text('library_fewer') : text('library_more_items', items.length - shownAtFirst)}
        </button>
      )}
    </>
  );
}
