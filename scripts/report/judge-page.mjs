import { alignRuns, tokensOf } from '../fit/align.mjs';

const flat = (text) => (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** Lead and body of the gold, as the scorer joins them. */
function goldText({ gold }) {
  const body = gold.body ?? gold.paragraphs?.map((one) => one.text ?? one).join('\n') ?? '';
  const lead = tokensOf(gold.lead).join(' ');
  return !lead || tokensOf(body).join(' ').includes(lead) ? body : `${gold.lead}\n${body}`;
}

function shareOf(part, whole) {
  const counts = new Map();
  for (const token of tokensOf(whole)) counts.set(token, (counts.get(token) ?? 0) + 1);
  let found = 0;
  const tokens = tokensOf(part);
  for (const token of tokens) {
    const left = counts.get(token) ?? 0;
    if (left) found++;
    counts.set(token, left - 1);
  }
  return tokens.length ? found / tokens.length : 0;
}

/** A text that went with a picture; such an entry's own reason is the picture's address. */
const asCaption = (entry) =>
  entry.step === 'figures' && entry.text ? { ...entry, reason: 'caption of a picture' } : null;

/** Removals of the trace by their text, the last one for each; captions leave the text as well. */
const droppedTexts = (trace) =>
  new Map(
    trace
      .flatMap((entry) => (entry.action === 'drop' ? entry : (asCaption(entry) ?? [])))
      .map((entry) => [flat(entry.text), entry]),
  );

/**
 * One page of a run against its gold: word precision and recall, and the lines as
 * `{verdict: 'kept' | 'extra' | 'missed' | 'dropped', text, reason}`.
 */
export function judgePage(line, row, trace) {
  const gold = goldText(line);
  const article = row.article ?? { text: '' };
  const lines = article.text.split('\n').filter(Boolean);
  const { shares } = alignRuns(lines, gold);
  const kept = lines.map((text, i) => ({ verdict: shares[i] > 0.5 ? 'kept' : 'extra', text, reason: '' }));
  const dropped = [...droppedTexts(trace).values()].filter(({ text }) => !article.text.includes(text));
  const { shares: goldShares } = alignRuns(
    dropped.map(({ text }) => text),
    gold,
  );
  const rest = dropped.map(({ step, reason, text }, i) => ({
    verdict: goldShares[i] > 0.5 ? 'missed' : 'dropped',
    text,
    reason: `${step}: ${reason}`,
  }));
  const leaks = (line.gold.without ?? line.gold.notInReader ?? []).filter((text) =>
    flat(article.text).includes(flat(text)),
  );
  const precision = shareOf(article.text, gold);
  const recall = shareOf(gold, article.text);
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    id: line.id,
    url: line.url,
    title: article.title ?? '',
    error: row.error,
    hasGold: gold !== '',
    precision,
    recall,
    f1,
    lines: [...kept, ...rest],
    leaks,
  };
}
