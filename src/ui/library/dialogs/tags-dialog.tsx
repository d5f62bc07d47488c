import { formatNumber } from '../../format/numbers';
import { useText } from '../../i18n';
import { Dialog } from '../../kit/dialog';
import { useLanguage } from '../../kit/use-language';
import { useLibrary } from '../library-context';

const tagsIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

/** Tags that at least one of the checked summaries has: what can be taken off. */
function useOwnTags(): readonly string[] {
  const { store } = useLibrary();
  const tags = store.chosen.value.flatMap((id) => store.byId.value.get(id)?.userTags ?? []);
  return [...new Set(tags)].sort();
}

/** Puts tags on the checked summaries, and takes others off. */
export function TagsDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const ids = store.chosen.value;
  const present = useOwnTags();
  function change(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const fields = new FormData(event.currentTarget);
    const add = tagsIn(String(fields.get('add') ?? ''));
    const remove = fields.getAll('remove').map(String);
    onClose();
    void store.tag(ids, { add, remove });
  }
  return (
    <Dialog title={text('library_tag_chosen')} name="small-dialog" onClose={onClose}>
      <form class="form" onSubmit={change}>
        <p>{text('library_chosen', formatNumber(ids.length, language))}</p>
        <label class="form-field">
          {text('library_tags_add')}
          <input class="input" name="add" autoComplete="off" />
        </label>
        {present.length > 0 && (
          <fieldset class="form-field">
            <legend>{text('library_tags_remove')}</legend>
            {present.map((tag) => (
              <label key={tag} class="form-check">
                <input type="checkbox" name="remove" value={tag} />
                {tag}
              </label>
            ))}
          </fieldset>
        )}
        <div class="dialog-actions">
          <button type="submit" class="button button-primary">
            {text('library_tags_change')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
