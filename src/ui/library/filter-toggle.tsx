import { ListFilter } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { useLibrary } from './library-context';

/** True where a thing that is hidden now had the focus: the browser forgets it sooner or later. */
const isFocusLost = (): boolean =>
  document.activeElement === null ||
  document.activeElement === document.body ||
  document.activeElement.closest('#library-filters') !== null;

/** Opens and closes the filters where there is no room for them; takes the focus back when they close. */
export function FilterToggle() {
  const text = useText();
  const { store } = useLibrary();
  const isOpen = store.isFilterOpen.value;
  const wasOpen = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    // In narrow windows the whole page scrolls, and another takes its place.
    document.documentElement.scrollTop = 0;
    if (!isOpen && isFocusLost()) button.current?.focus();
  }, [isOpen]);
  return (
    <button
      ref={button}
      type="button"
      class="button filter-toggle"
      aria-expanded={isOpen}
      aria-controls="library-filters"
      title={text('library_filters')}
      onClick={() => {
        store.isFilterOpen.value = !isOpen;
      }}
    >
      <Icon of={ListFilter} />
      <span class="button-label">{text('library_filters')}</span>
    </button>
  );
}
