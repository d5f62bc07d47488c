import { Link, TextQuote } from 'lucide';
import { Icon } from '@/ui';
import { useReader } from '../session/reader-context';

/** What can be done with the selected passage: copied with its source, or linked to. */
export function SelectionBar() {
  const { state, text, commands } = useReader();
  const passage = state.selection.value;
  if (!passage) return null;
  // A press must not take the focus, and with it the selection, away.
  const keepSelection = (event: Event): void => event.preventDefault();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row
    <div
      class="toast selection-bar"
      role="group"
      aria-label={text('reader_selection')}
      data-shown="true"
      onMouseDown={keepSelection}
    >
      <button type="button" class="text-button" onClick={() => void commands.copyPassage(passage)}>
        <Icon of={TextQuote} size={16} />
        {text('reader_copy_passage')}
      </button>
      <button type="button" class="text-button" onClick={() => void commands.copyPassageLink(passage)}>
        <Icon of={Link} size={16} />
        {text('reader_copy_link')}
      </button>
    </div>
  );
}
