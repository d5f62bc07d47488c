export const views = ['all', 'unread', 'starred', 'links', 'bin'] as const;
export type View = (typeof views)[number];

/** "best" is by relevance where something is searched, else by the day of saving. */
export const sorts = ['best', 'saved', 'saved-oldest', 'published', 'title', 'publisher', 'size'] as const;
export type Sort = (typeof sorts)[number];

export const layouts = ['cards', 'compact'] as const;
export const panes = ['list', 'overview'] as const;

/** What narrows the list beside view and words; each is blank where it does not. */
export interface Narrowing {
  /** Host. */
  readonly publisher: string;
  readonly person: string;
  readonly place: string;
  readonly tag: string;
  /** Of a figure. */
  readonly unit: string;
  /** Days of publication, "2026-09-14", both inclusive. */
  readonly from: string;
  readonly to: string;
  /** Monday of the week of saving. */
  readonly week: string;
  /** Id of a summary; shows those of its story. */
  readonly story: string;
}

/** What the list shows and which summary is open: everything that the page's address keeps. */
export interface LibraryQuery extends Narrowing {
  readonly view: View;
  readonly text: string;
  readonly sort: Sort;
  readonly layout: (typeof layouts)[number];
  readonly pane: (typeof panes)[number];
  /** Id of the open summary, or blank. */
  readonly open: string;
}

export const noNarrowing: Narrowing = {
  publisher: '',
  person: '',
  place: '',
  tag: '',
  unit: '',
  from: '',
  to: '',
  week: '',
  story: '',
};

export const emptyQuery: LibraryQuery = {
  ...noNarrowing,
  view: 'all',
  text: '',
  sort: 'best',
  layout: 'cards',
  pane: 'list',
  open: '',
};

/** Names in the address, in their order there. */
const names = {
  view: 'view',
  text: 'q',
  publisher: 'publisher',
  person: 'person',
  place: 'place',
  tag: 'tag',
  unit: 'unit',
  from: 'from',
  to: 'to',
  week: 'week',
  story: 'story',
  sort: 'sort',
  layout: 'layout',
  pane: 'pane',
  open: 'id',
} as const satisfies Record<keyof LibraryQuery, string>;
const fieldNames = Object.keys(names) as (keyof LibraryQuery)[];

const oneOf = <T extends string>(values: readonly T[], value: string, other: T): T =>
  values.find((known) => known === value) ?? other;
const dayOr = (value: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '');

/** Reads a hash such as "view=unread&q=lua&id=…"; what it does not know falls back to the default. */
export function parseQuery(hash: string): LibraryQuery {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const raw = Object.fromEntries(
    fieldNames.map((field) => [field, fields.get(names[field]) ?? emptyQuery[field]]),
  ) as Record<keyof LibraryQuery, string>;
  return {
    ...raw,
    view: oneOf(views, raw.view, emptyQuery.view),
    sort: oneOf(sorts, raw.sort, emptyQuery.sort),
    layout: oneOf(layouts, raw.layout, emptyQuery.layout),
    pane: oneOf(panes, raw.pane, emptyQuery.pane),
    from: dayOr(raw.from),
    to: dayOr(raw.to),
    week: dayOr(raw.week),
  };
}

/** The hash of a query; defaults are left out. */
export function formatQuery(query: LibraryQuery): string {
  const fields = new URLSearchParams();
  for (const field of fieldNames)
    if (query[field] !== emptyQuery[field]) fields.set(names[field], query[field]);
  return fields.toString();
}

/** True for the list that a person finds on opening the library. */
export const isNewestFirst = (query: LibraryQuery): boolean =>
  query.view === 'all' && (query.sort === 'best' || query.sort === 'saved') && !isNarrowed(query);

/** The hash of a query that opens nothing, with a summary opened. */
export const linkTo = (criteria: string, id: string): string =>
  [criteria, `${names.open}=${encodeURIComponent(id)}`].filter(Boolean).join('&');

export const isNarrowed = (query: LibraryQuery): boolean =>
  query.text !== '' || Object.keys(noNarrowing).some((field) => query[field as keyof Narrowing] !== '');
