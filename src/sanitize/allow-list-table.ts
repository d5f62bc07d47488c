/** Text-level elements: what may stand in one paragraph. */
export const inlineTags = [
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'br',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
] as const;

/** A table, and what may stand in its cells. */
export const tableTags = [
  ...inlineTags,
  'caption',
  'col',
  'colgroup',
  'li',
  'ol',
  'p',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
] as const;

/** Attributes whose value is no address. DOMPurify checks every other allowed value as an address. */
export const plainAttributes = ['lang', 'dir', 'datetime', 'title', 'colspan', 'rowspan', 'scope'] as const;
