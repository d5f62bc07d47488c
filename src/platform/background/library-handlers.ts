import { success } from '@/article';
import type { Handlers, Protocol } from '@/messages';
import type { Sender } from '../serve';
import { openLibraryTab } from '../tabs';
import type { BackgroundDeps } from './background-deps';

type LibraryHandlers = Pick<Handlers<Protocol, Sender>, Extract<keyof Protocol, `library.${string}`>>;

/** Handlers of the messages from the extension's own pages about what is saved. */
export function libraryHandlers({ library }: BackgroundDeps): LibraryHandlers {
  return {
    'library.open': async (_sender, { id }) => {
      await openLibraryTab(id);
      return success(null);
    },
    'library.patch': (_sender, { id, patch }) => library.patch(id, patch),
    'library.remove': (_sender, { ids }) => library.remove(ids),
    'library.restore': (_sender, { ids }) => library.restore(ids),
    'library.undoSave': (_sender, { id }) => library.undoSave(id),
    'library.import': (_sender, { json }) => library.importAll(json),
  };
}
