import { computed, signal } from '@preact/signals';
import { type Result, success } from '@/article';
import type { Listing } from '@/library';
import { attempt } from '../../errors/attempt';
import type { LibraryDeps, StorageUse } from '../library-deps';

/** The cards of the library and how much is stored, kept up to date. */
export function createListingState(deps: LibraryDeps) {
  /** Null while loading. */
  const listing = signal<Result<Listing> | null>(null);
  const storage = signal<StorageUse | null>(null);
  const cards = computed(() => (listing.value?.ok ? listing.value.value.cards : []));
  const unreadable = computed(() => (listing.value?.ok ? listing.value.value.unreadable : []));
  /** True while only the newest are known. */
  const isPreview = computed(() => listing.value?.ok === true && listing.value.value.isPreview === true);
  const byId = computed(() => new Map(cards.value.map((card) => [card.id, card])));
  let newestLoad = 0;

  async function readStorage(turn: number): Promise<void> {
    const use = await attempt(async () => success(await deps.storageUse()));
    if (turn === newestLoad) storage.value = use.ok ? use.value : null;
  }

  /** Reads what is there; an answer that a newer reading has overtaken is dropped. */
  async function load(): Promise<void> {
    const turn = ++newestLoad;
    let hadParts = false;
    const show = (read: Result<Listing>): void => {
      if (turn === newestLoad) listing.value = read;
    };
    const read = await attempt(async () =>
      success(
        await deps.list((part) => {
          hadParts ||= !part.isPreview;
          show(success(part));
        }),
      ),
    );
    show(read);
    if (read.ok) deps.search.sync(read.value.cards);
    // Next time nothing has to be read but cards.
    if (hadParts) void deps.tidy();
    await readStorage(turn);
  }

  return { listing, storage, cards, unreadable, isPreview, byId, load };
}

export type ListingState = ReturnType<typeof createListingState>;
