import { useLibrary } from '../library-context';
import { DestroyDialog } from './destroy-dialog';
import { EditDialog } from './edit-dialog';
import { ExportDialog } from './export-dialog';
import { ImportDialog } from './import-dialog';
import { KeyHelp } from './key-help';
import { TagsDialog } from './tags-dialog';

/** The dialog that is open, if any. */
export function LibraryDialogs() {
  const { store } = useLibrary();
  const close = () => {
    store.dialog.value = null;
  };
  switch (store.dialog.value) {
    case 'help':
      return <KeyHelp onClose={close} />;
    case 'export':
      return <ExportDialog onClose={close} />;
    case 'import':
      return <ImportDialog onClose={close} />;
    case 'tags':
      return <TagsDialog onClose={close} />;
    case 'destroy':
      return <DestroyDialog onClose={close} />;
    case 'edit':
      return store.open.value ? <EditDialog saved={store.open.value} onClose={close} /> : null;
    default:
      return null;
  }
}
