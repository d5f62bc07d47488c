/** Word tokens as labels are compared by. */
export const tokensOf = (text) =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function positionsOf(tokens) {
  const positions = new Map();
  for (let i = 0; i + 2 < tokens.length; i++) {
    const key = `${tokens[i]} ${tokens[i + 1]} ${tokens[i + 2]}`;
    const list = positions.get(key);
    if (list) list.push(i);
    else positions.set(key, [i]);
  }
  return positions;
}

/** Where in the gold a run may stand: its strongest diagonals of shared 3-grams, {start, end, matched}. */
function placesOf(words, positions, gold) {
  if (words.length < 3) return shortPlaces(words, gold);
  const diagonals = new Map();
  for (let i = 0; i + 2 < words.length; i++) {
    const list = positions.get(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
    if (!list || list.length > 50) continue;
    for (const at of list) diagonals.set(at - i, (diagonals.get(at - i) ?? 0) + 1);
  }
  return [...diagonals]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([start, count]) => nearSum(start, count, diagonals, words.length));
}

/** A diagonal with its neighbours, since a footnote mark or a lost word shifts the rest of a run. */
function nearSum(start, count, diagonals, length) {
  let matched = count + 2;
  for (let shift = -8; shift <= 8; shift++) if (shift) matched += diagonals.get(start + shift) ?? 0;
  return { start, end: start + length, matched: Math.min(length, matched) };
}

function shortPlaces(words, gold) {
  const places = [];
  for (let at = 0; at + words.length <= gold.length && places.length < 8; at++)
    if (words.every((word, i) => gold[at + i] === word))
      places.push({ start: at, end: at + words.length, matched: words.length });
  return places;
}

/**
 * Labels runs against the gold body: the heaviest chain of places that run in the gold's order. Without the order,
 * teasers and pull quotes that repeat sentences of the body would count as body.
 * Answers the matched share of each run, and which share of the gold is covered.
 */
export function alignRuns(texts, goldBody) {
  const gold = tokensOf(goldBody);
  const positions = positionsOf(gold);
  const shares = new Array(texts.length).fill(0);
  const places = texts.flatMap((text, run) => {
    const words = tokensOf(text);
    if (!words.length) return [];
    return placesOf(words, positions, gold)
      .filter(({ matched }) => matched >= 0.3 * words.length)
      .map((place) => ({ ...place, run, share: matched(place, words), weight: weightOf(place, words) }));
  });
  let best = -1;
  places.forEach((place, i) => {
    place.total = place.weight;
    place.before = -1;
    for (let j = 0; j < i; j++) {
      const earlier = places[j];
      if (earlier.run === place.run || earlier.end > place.start + 3) continue;
      if (earlier.total + place.weight > place.total) {
        place.total = earlier.total + place.weight;
        place.before = j;
      }
    }
    if (best < 0 || place.total > places[best].total) best = i;
  });
  let covered = 0;
  for (let at = best; at >= 0; at = places[at].before) {
    shares[places[at].run] = places[at].share;
    covered += places[at].matched;
  }
  return { shares, coverage: covered / Math.max(1, gold.length) };
}

const matched = (place, words) => place.matched / words.length;
/** Short runs match anywhere, so they count little. */
const weightOf = (place, words) =>
  place.matched * Math.min(1, (words.length + 1) / 8) * matched(place, words);
