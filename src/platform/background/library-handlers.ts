import { failure, success } from '@/article';
import type { Handlers, Protocol } from '@/messages';
import type { Sender } from '../serve';
import { openLibraryTab } from '../tabs';
import type { BackgroundDeps } from './background-deps';
import { createTransfers } from './transfers';

type LibraryHandlers = Pick<Handlers<Protocol, Sender>, Extract<keyof Protocol, `library.${string}`>>;

/** Handlers of the messages from the extension's own pages about what is saved. */
export function libraryHandlers({ library }: BackgroundDeps): LibraryHandlers {
  const transfers = createTransfers();
  return {
    'library.open': async (_sender, { id }) => {
      await openLibraryTab(id);
      return success(null);
    },
    'library.patch': (_sender, { ids, patch }) => library.patch(ids, patch),
    'library.tag': (_sender, { ids, ...change }) => library.tag(ids, change),
    'library.remove': (_sender, { ids }) => library.remove(ids),
    'library.restore': (_sender, { ids }) => library.restore(ids),
    'library.undoSave': (_sender, { id }) => library.undoSave(id),
    'library.destroy': (_sender, { ids }) => library.destroy(ids),
    'library.importPart': async (_sender, { transfer, part }) => {
      transfers.add(transfer, part);
      return success(null);
    },
    'library.import': async (_sender, { transfer, skipBroken }) => {
      const file = transfers.take(transfer);
      return file === undefined
        ? failure('bad-import', 'parts of the file are missing')
        : library.importAll(file, { skipBroken });
    },
    'library.undoImport': () => library.undoImport(),
    'library.tidy': () => library.tidy(),
  };
}
