import type { IconNode } from 'lucide';
import { ArrowLeft, ExternalLink, Mail, MailOpen, Pencil, Star, Trash, Undo2 } from 'lucide';
import type { SavedSummary } from '@/article';
import { useText } from '../i18n';
import { Icon } from '../icon';
import { useLibrary } from './library-context';

interface ToolProps {
  readonly icon: IconNode;
  readonly label: string;
  readonly isPressed?: boolean;
  readonly onClick: () => void;
  readonly name?: string;
}

function Tool({ icon, label, isPressed, onClick, name = '' }: ToolProps) {
  return (
    <button
      type="button"
      class={`button-icon ${name}`}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}

/** The way back to the list, where there is no room for both. */
function BackToList() {
  const text = useText();
  const { store } = useLibrary();
  return (
    <button
      type="button"
      class="button-icon back"
      aria-label={text('library_back')}
      onClick={() => store.show('')}
    >
      <Icon of={ArrowLeft} />
    </button>
  );
}

function Original({ url }: { readonly url: string }) {
  const text = useText();
  return (
    <a class="button" href={url} target="_blank" rel="noopener noreferrer">
      <Icon of={ExternalLink} />
      {text('library_original')}
    </a>
  );
}

function Edit() {
  const text = useText();
  const { store } = useLibrary();
  return (
    <Tool
      icon={Pencil}
      label={text('library_edit')}
      onClick={() => {
        store.dialog.value = 'edit';
      }}
    />
  );
}

interface Props {
  readonly saved: SavedSummary;
}

/** The person's own marks: a star, and whether it was read. */
function Marks({ saved: { id, starred, readAt } }: Props) {
  const text = useText();
  const { store } = useLibrary();
  const isRead = readAt !== '';
  return (
    <>
      <Tool
        icon={Star}
        name="star"
        label={text('library_star_it')}
        isPressed={starred}
        onClick={() => void store.patch([id], { starred: !starred })}
      />
      <Tool
        icon={isRead ? Mail : MailOpen}
        label={text(isRead ? 'library_mark_unread' : 'library_mark_read')}
        onClick={() => void store.patch([id], { readAt: isRead ? '' : new Date().toISOString() })}
      />
    </>
  );
}

/** To the bin, or back out of it. */
function Bin({ saved: { id, deletedAt } }: Props) {
  const text = useText();
  const { store } = useLibrary();
  return deletedAt ? (
    <Tool icon={Undo2} label={text('library_restore')} onClick={() => void store.restore([id])} />
  ) : (
    <Tool icon={Trash} label={text('library_delete')} onClick={() => void store.remove([id])} />
  );
}

/** What can be done with the open summary. A bare link has nothing to edit. */
export function DetailTools({ saved }: Props) {
  const isLink = saved.summary.extractor === '';
  return (
    <div class="detail-tools">
      <BackToList />
      <Original url={saved.summary.url} />
      <span class="spacer" />
      {!isLink && <Edit />}
      <Marks saved={saved} />
      <Bin saved={saved} />
    </div>
  );
}
