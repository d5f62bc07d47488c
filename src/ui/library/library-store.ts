import { signal } from '@preact/signals';
import type { Span } from '@/article';
import type { LibraryDeps } from './library-deps';
import type { LibraryQuery } from './library-query';
import { createBinActions } from './state/bin-actions';
import { createChangeActions } from './state/change-actions';
import { createCheckedState } from './state/checked-state';
import { createFacetState } from './state/facet-state';
import { createListState } from './state/list-state';
import { createReadingState } from './state/reading-state';
import { createReportState } from './state/report-state';

export type DialogName = 'help' | 'export' | 'import' | 'tags' | 'edit' | 'destroy';

/** What is open beside the list. */
function createBesideState(ask: (change: Partial<LibraryQuery>) => void) {
  /** The span whose sentence the drawer shows. */
  const source = signal<Span | null>(null);
  const dialog = signal<DialogName | null>(null);
  const isFilterOpen = signal(false);

  /** Opens a summary, or with a blank id shows the list alone; where there is little room the filters make way. */
  function show(id: string): void {
    source.value = null;
    isFilterOpen.value = false;
    ask({ open: id });
  }

  return { source, dialog, isFilterOpen, show };
}

/** State and actions of the library page. */
export function createLibraryStore(deps: LibraryDeps) {
  const { ask, ...reading } = createReadingState(deps);
  const beside = createBesideState(ask);
  const checked = createCheckedState(reading.visible);
  const reports = createReportState(reading.load);
  return {
    ...reading,
    ...beside,
    ...checked,
    ...reports,
    ...createFacetState(reading.cards),
    ...createListState({ ask, ...checked }),
    ...createChangeActions({ deps, ...reports }),
    ...createBinActions({ deps, ...reading, ...beside, ...checked, ...reports }),
  };
}

export type LibraryStore = ReturnType<typeof createLibraryStore>;
