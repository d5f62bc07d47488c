import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batchPages } from '../../scripts/batch/pages.mjs';

const out = fileURLToPath(new URL('../../out/corpus/', import.meta.url));

const squeeze = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);
/** 'tỉnh Hậu Giang' stands for 'Hậu Giang' too. */
const named = (names, wanted) => names.some((name) => squeeze(name).endsWith(squeeze(wanted)));

/** Metadata and body, field by field: name → whether the answer agrees with the gold. */
function articleChecks({ article }, gold) {
  const [image = {}] = article.images;
  const shown = [article.text, ...article.images.map(({ caption }) => caption)].join('\n');
  const leaked = gold.notInReader.filter((text) => squeeze(shown).includes(squeeze(text)));
  return {
    ...Object.fromEntries(
      ['title', 'lead', 'agency', 'published', 'modified', 'section'].map((field) => [
        field,
        // A headline's no-break space is shown as a space.
        squeeze(article[field]) === squeeze(gold[field]),
      ]),
    ),
    byline: same(article.byline, gold.byline),
    publisher: [gold.publisher, ...gold.publisherAlso].includes(article.publisher),
    language: article.language === gold.lang,
    tags: same([...article.tags].sort(), [...gold.tags].sort()),
    paragraphs: same(article.paragraphs.map(squeeze), gold.paragraphs.map(squeeze)),
    'one image': article.images.length === 1,
    'image address': image.url === gold.image.url,
    'image caption': image.caption === gold.image.caption,
    'image credit': image.credit === gold.image.credit,
    [`nothing else${leaked.length ? ` (${leaked.join(', ')})` : ''}`]: leaked.length === 0,
  };
}

function summaryChecks({ summary }, gold) {
  const checks = {};
  for (const { value, unit } of gold.figures) {
    checks[`figure ${value} ${unit}`] = summary.figures.some(
      (figure) => figure.value === value && squeeze(figure.unit) === unit,
    );
  }
  for (const { name, role } of gold.people) {
    checks[`person ${name}`] = summary.people.some((person) => person.name === name && person.role === role);
  }
  for (const name of gold.organisations) checks[`organisation ${name}`] = named(summary.organisations, name);
  for (const name of gold.place) checks[`place ${name}`] = named(summary.places, name);
  for (const iso of gold.dates) checks[`date ${iso}`] = summary.dates.some((date) => date.iso === iso);
  checks['3 to 7 key points'] = summary.keyPoints.length >= 3 && summary.keyPoints.length <= 7;
  return checks;
}

/** The reference page against its gold, every field a row. */
export async function seedGate({ corpus, chromium }) {
  const seed = resolve(corpus, '..', 'seed');
  const gold = JSON.parse(readFileSync(join(seed, 'gold.json'), 'utf8'));
  mkdirSync(out, { recursive: true });
  const manifest = join(out, 'seed-manifest.jsonl');
  const output = join(out, 'seed.jsonl');
  writeFileSync(
    manifest,
    `${JSON.stringify({ id: 'seed', url: gold.url, file: join(seed, 'page.html') })}\n`,
  );
  await batchPages({ manifest, output, chromium });
  const row = JSON.parse(readFileSync(output, 'utf8'));
  if (row.error) return [{ name: `seed: ${row.error}`, value: 0, floor: 1, ok: false }];
  const checks = {
    'is an article': row.detection.isArticle,
    ...articleChecks(row, gold),
    ...summaryChecks(row, gold.summary),
  };
  return Object.entries(checks).map(([name, ok]) => ({
    name: `seed: ${name}`,
    value: ok ? 1 : 0,
    floor: 1,
    ok,
  }));
}
