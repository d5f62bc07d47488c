export const views = ['all', 'unread', 'starred', 'bin'] as const;
export type View = (typeof views)[number];

export const sorts = ['saved', 'saved-oldest', 'published', 'title', 'publisher'] as const;
export type Sort = (typeof sorts)[number];

/** What the list shows and which summary is open: everything that the page's address keeps. */
export interface LibraryQuery {
  readonly view: View;
  readonly text: string;
  /** Host; blank is any. */
  readonly publisher: string;
  readonly tag: string;
  readonly sort: Sort;
  /** Id of the open summary, or blank. */
  readonly open: string;
}

export const emptyQuery: LibraryQuery = {
  view: 'all',
  text: '',
  publisher: '',
  tag: '',
  sort: 'saved',
  open: '',
};

const oneOf = <T extends string>(values: readonly T[], value: string | null, other: T): T =>
  values.find((known) => known === value) ?? other;

/** Reads a hash such as "view=unread&q=lua&id=…"; what it does not know falls back to the default. */
export function parseQuery(hash: string): LibraryQuery {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    view: oneOf(views, fields.get('view'), emptyQuery.view),
    text: fields.get('q') ?? '',
    publisher: fields.get('publisher') ?? '',
    tag: fields.get('tag') ?? '',
    sort: oneOf(sorts, fields.get('sort'), emptyQuery.sort),
    open: fields.get('id') ?? '',
  };
}

/** The hash of a query; defaults are left out. */
export function formatQuery(query: LibraryQuery): string {
  const { view, text, publisher, tag, sort, open } = query;
  const fields = new URLSearchParams();
  if (view !== emptyQuery.view) fields.set('view', view);
  if (text) fields.set('q', text);
  if (publisher) fields.set('publisher', publisher);
  if (tag) fields.set('tag', tag);
  if (sort !== emptyQuery.sort) fields.set('sort', sort);
  if (open) fields.set('id', open);
  return fields.toString();
}
