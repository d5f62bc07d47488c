import type { Edits, SavedSummary } from '@/article';
import { useText } from '../../i18n';
import { Dialog } from '../../kit/dialog';
import { useLibrary } from '../library-context';
import { areFigures, editFields, editsOf, fieldText } from './edit-fields';

interface FieldProps {
  readonly saved: SavedSummary;
  readonly field: (typeof editFields)[number];
}

/** One field; what was extracted can be had back. */
function Field({ saved, field: { name, label, rows } }: FieldProps) {
  const text = useText();
  const { deps } = useLibrary();
  const isEdited = Object.hasOwn(saved.edits, name);
  const id = `edit-${name}`;
  function reset(event: MouseEvent): void {
    const area = (event.currentTarget as HTMLElement).closest('.form-field')?.querySelector('textarea');
    if (!area) return;
    area.value = fieldText(saved.summary, name);
    area.setCustomValidity('');
  }
  function check({ currentTarget: area }: InputEvent): void {
    if (!(area instanceof HTMLTextAreaElement) || name !== 'figures') return;
    area.setCustomValidity(areFigures(area.value) ? '' : text('library_edit_no_number'));
  }
  return (
    <div class="form-field">
      <label for={id}>{text(label)}</label>
      <textarea
        class="input"
        id={id}
        name={name}
        rows={rows}
        lang={saved.summary.language}
        onInput={check}
        defaultValue={fieldText(deps.tools.edited(saved), name)}
      />
      {isEdited && (
        <button type="button" class="button-quiet" onClick={reset}>
          {text('library_edit_reset')}
        </button>
      )}
    </div>
  );
}

interface EditDialogProps {
  readonly saved: SavedSummary;
  readonly onClose: () => void;
}

/** The person's own words over what was extracted; they stay when the article is saved again. */
export function EditDialog({ saved, onClose }: EditDialogProps) {
  const text = useText();
  const { store, deps } = useLibrary();
  function keep(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const fields = new FormData(event.currentTarget);
    const edits: Edits = editsOf(saved, (name) => String(fields.get(name) ?? ''));
    onClose();
    void store.tell(() => deps.patch([saved.id], { edits }), {
      message: 'library_changed',
      count: 1,
      undo: () => deps.patch([saved.id], { edits: saved.edits }),
    });
  }
  return (
    <Dialog title={text('library_edit')} name="edit-dialog" onClose={onClose}>
      <form class="form" onSubmit={keep}>
        <p class="field-note">{text('library_edit_note')}</p>
        {editFields.map((field) => (
          <Field key={field.name} saved={saved} field={field} />
        ))}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            {text('ui_cancel')}
          </button>
          <button type="submit" class="button button-primary">
            {text('library_edit_save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
