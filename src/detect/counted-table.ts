/**
 * What is counted on a page. The browser matches a selector in native code and hands out no element, which costs
 * some ten microseconds each. Class names are matched without their first letter: matching without regard to
 * case is slow.
 */
export const counted = {
  frames: 'iframe',
  players: 'video',
  figures: 'figure',
  codes: 'code,pre',
  bylines: '[rel~="author"],[itemprop~="author"],[class*="yline"],[class*="uthor"]',
  prices: '[itemprop="price"],[class*="rice"]',
  products: '[class*="roduct"]',
  passwords: 'input[type="password" i]',
} as const;
