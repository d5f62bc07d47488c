import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Result, success } from '@/article';
import type { Listing } from '@/library';
import { attempt } from '../../errors/attempt';
import type { LibraryDeps, StorageUse } from '../library-deps';

/** The cards of a listing and what else is drawn of it; empty while it loads and where that failed. */
function createCardState(listing: ReadonlySignal<Result<Listing> | null>) {
  const cards = computed(() => (listing.value?.ok ? listing.value.value.cards : []));
  const unreadable = computed(() => (listing.value?.ok ? listing.value.value.unreadable : []));
  /** True while only the newest are known. */
  const isPreview = computed(() => listing.value?.ok === true && listing.value.value.isPreview === true);
  const byId = computed(() => new Map(cards.value.map((card) => [card.id, card])));
  return { cards, unreadable, isPreview, byId };
}

/** Reads all cards and shows them, as they come and then whole; search follows. */
async function readListing(deps: LibraryDeps, show: (read: Result<Listing>) => void): Promise<void> {
  let hadParts = false;
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
}

/** The cards of the library and how much is stored, kept up to date. */
export function createListingState(deps: LibraryDeps) {
  /** Null while loading. */
  const listing = signal<Result<Listing> | null>(null);
  const storage = signal<StorageUse | null>(null);
  let newestLoad = 0;

  async function readStorage(turn: number): Promise<void> {
    const use = await attempt(async () => success(await deps.storageUse()));
    if (turn === newestLoad) storage.value = use.ok ? use.value : null;
  }

  /** Reads what is there; an answer that a newer reading has overtaken is dropped. */
  async function load(): Promise<void> {
    const turn = ++newestLoad;
    await readListing(deps, (read) => {
      if (turn === newestLoad) listing.value = read;
    });
    await readStorage(turn);
  }

  return { listing, storage, ...createCardState(listing), load };
}

export type ListingState = ReturnType<typeof createListingState>;
