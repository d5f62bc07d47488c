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

/** Which of some texts are the gold's for more than a half. */
const areGold = (texts, gold) => alignRuns(texts, gold).shares.map((share) => share > 0.5);

/** The lines that the article shows. */
function judgeShown(text, gold) {
  const lines = text.split('\n').filter(Boolean);
  const isGold = areGold(lines, gold);
  return lines.map((line, i) => ({ verdict: isGold[i] ? 'kept' : 'extra', text: line, reason: '' }));
}

/** What the trace removed and the article shows nowhere. */
function judgeRemoved(trace, { text, gold }) {
  const removed = [...droppedTexts(trace).values()].filter((entry) => !text.includes(entry.text));
  const isGold = areGold(
    removed.map((entry) => entry.text),
    gold,
  );
  return removed.map((entry, i) => ({
    verdict: isGold[i] ? 'missed' : 'dropped',
    text: entry.text,
    reason: `${entry.step}: ${entry.reason}`,
  }));
}

/** Texts that the article shows though the gold says that it must not. */
const leaksOf = (text, { without, notInReader }) =>
  (without ?? notInReader ?? []).filter((unwanted) => flat(text).includes(flat(unwanted)));

/** Precision, recall and their harmonic mean, by words. */
function scoresOf(text, gold) {
  const precision = shareOf(text, gold);
  const recall = shareOf(gold, text);
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

/**
 * One page of a run against its gold: word precision and recall, and the lines as
 * `{verdict: 'kept' | 'extra' | 'missed' | 'dropped', text, reason}`.
 */
export function judgePage(line, row, trace) {
  const gold = goldText(line);
  const article = row.article ?? { text: '' };
  const { text } = article;
  return {
    id: line.id,
    url: line.url,
    title: article.title ?? '',
    error: row.error,
    hasGold: gold !== '',
    ...scoresOf(text, gold),
    lines: [...judgeShown(text, gold), ...judgeRemoved(trace, { text, gold })],
    leaks: leaksOf(text, line.gold),
  };
}
