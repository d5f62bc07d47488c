const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose text no reader sees, or that are controls. */
export const skippedElements = set(
  'script style template head title meta link base select option optgroup datalist textarea input button canvas audio object embed param map area progress meter svg track source frame frameset',
);

/** Elements that break a line: each is a container of the page map. All others are inline. */
export const blockElements = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul amp-story amp-story-page',
);

/** Inline elements that the reader shows as they are. */
export const markElements = set(
  'a abbr b bdi bdo cite code del em i ins kbd mark q s small strong sub sup time u ruby rt',
);

export const headingElements = set('h1 h2 h3 h4 h5 h6');
