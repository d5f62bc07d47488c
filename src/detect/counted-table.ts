/**
 * What is counted on a page. The browser matches a selector in native code and hands out no element, which costs
 * some ten microseconds each. Class names are matched without their first letter: matching without regard to
 * case is slow. What no element can be at once is counted apart: a list of selectors takes three times as long as
 * one.
 */
export const counted = {
  frames: ['iframe'],
  players: ['video'],
  figures: ['figure'],
  codes: ['code', 'pre'],
  bylines: ['[rel~="author"],[itemprop~="author"],[class*="yline"],[class*="uthor"]'],
  prices: ['[itemprop="price"],[class*="rice"]'],
  products: ['[class*="roduct"]'],
  passwords: ['input[type="password" i]'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
