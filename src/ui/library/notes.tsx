import { X } from 'lucide';
import type { SavedSummary } from '@/article';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { useKept } from '../kit/use-kept';
import { FieldSection } from './field-section';
import { useLibrary } from './library-context';

function Tags({ saved }: { readonly saved: SavedSummary }) {
  const text = useText();
  const { store } = useLibrary();
  const { id, userTags } = saved;
  function add(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const tag = String(new FormData(form).get('tag') ?? '').trim();
    if (tag && !userTags.includes(tag)) void store.patch([id], { userTags: [...userTags, tag] });
    form.reset();
  }
  return (
    <form class="tags" onSubmit={add}>
      {userTags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
          <button
            type="button"
            class="tag-remove"
            aria-label={text('library_remove_tag', tag)}
            onClick={() => void store.patch([id], { userTags: userTags.filter((other) => other !== tag) })}
          >
            <Icon of={X} size={14} />
          </button>
        </span>
      ))}
      <input
        class="input tag-input"
        name="tag"
        autoComplete="off"
        aria-label={text('library_add_tag')}
        placeholder={text('library_add_tag')}
      />
    </form>
  );
}

/** The person's own words: note and tags. */
export function Notes({ saved }: { readonly saved: SavedSummary }) {
  const text = useText();
  const { store } = useLibrary();
  const keep = useKept((note) => void store.patch([saved.id], { note }));
  return (
    <FieldSection title={text('library_notes')}>
      <textarea
        class="input note-input"
        rows={3}
        aria-label={text('library_note')}
        placeholder={text('library_note_hint')}
        defaultValue={saved.note}
        onInput={(event) => keep.later(event.currentTarget.value)}
        onChange={keep.now}
      />
      <Tags saved={saved} />
    </FieldSection>
  );
}
