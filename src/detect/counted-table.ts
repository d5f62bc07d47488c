type Counted = Readonly<Record<string, readonly string[]>>;

/**
 * Elements that are counted on a page. The browser matches a selector in native code and hands out no element, which
 * costs some ten microseconds each. What no element can be at once is counted apart: a list of selectors takes three
 * times as long as one.
 */
export const countedTags = {
  frames: ['iframe'],
  players: ['video'],
  figures: ['figure'],
  codes: ['code', 'pre'],
  passwords: ['input[type="password" i]'],
} as const satisfies Counted;

/**
 * Names that are searched on all elements, which takes as long as everything else that is counted. Class names are
 * matched without their first letter: matching without regard to case is slow.
 */
export const countedNames = {
  bylines: ['[rel~="author"],[itemprop~="author"],[class*="yline"],[class*="uthor"]'],
  prices: ['[itemprop="price"],[class*="rice"]'],
  products: ['[class*="roduct"]'],
} as const satisfies Counted;
