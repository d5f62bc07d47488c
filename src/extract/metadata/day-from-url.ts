/** The Wayback Machine's own time is none of the article's. */
const archived = /^\/web\/\d{8,14}\w*\//;

const yearFirst = [
  /(?:^|[/_-])((?:19|20)\d{2})[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?:[/_.-]|$)/,
  /(?:^|[/_.-])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{0,9})(?:[/_.-]|$)/,
];
const dayFirst = /(?:^|[/_-])(0[1-9]|[12]\d|3[01])[_.-](0[1-9]|1[0-2])[_.-]((?:19|20)\d{2})(?:[/_.-]|$)/;

/** "/2024/04/15/", "/20240415", "-20240415101012345.htm", "15-04-2024": a day only, as a last resort. */
export function dayFromUrl(url: URL): string {
  const path = url.pathname.replace(archived, '');
  const found = yearFirst.map((pattern) => pattern.exec(path)).find(Boolean);
  if (found) return `${found[1]}-${(found[2] ?? '').padStart(2, '0')}-${(found[3] ?? '').padStart(2, '0')}`;
  const turned = dayFirst.exec(path);
  return turned ? `${turned[3]}-${turned[2]}-${turned[1]}` : '';
}
