import { Check } from 'lucide';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { SummaryBrief } from '../summary/summary-brief';
import type { PopupStore } from './popup-store';

/** After saving: that it is saved, a way back, and the summary at a glance. */
export function SavedSoFar({ store }: { readonly store: PopupStore }) {
  const text = useText();
  const outcome = store.outcome.value;
  if (outcome === null) return null;
  return (
    <section class="saved" aria-label={text('popup_summary')}>
      <div class="saved-head">
        <span class="saved-mark">
          <Icon of={Check} />
          {text(outcome.updated ? 'popup_updated' : 'popup_saved')}
        </span>
        <button
          type="button"
          class="button button-small"
          aria-disabled={store.work.value === 'none' ? undefined : 'true'}
          onClick={() => void store.undo()}
        >
          {text('ui_undo')}
        </button>
      </div>
      <SummaryBrief summary={outcome.summary} />
    </section>
  );
}
