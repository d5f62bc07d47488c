import type { Summary } from '@/article';
import type { ExportWords } from './export-format';
import { allTags, dayOf, type Exported, publisherOf, withRole } from './exported';

/** Characters that Markdown would read as more than text, where a line begins or words are set. */
const plainText = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
    .replaceAll('\n', ' ');

/** JSON is YAML: a quoted string or a flow list of them needs no other writer. */
const yaml = (value: unknown): string => JSON.stringify(value);

/** Obsidian takes no blanks in tags. */
const tagName = (tag: string): string => tag.trim().replace(/\s+/g, '-').replace(/[#,]/g, '');

/** Properties at the head of a note, as Obsidian reads them. */
export function frontMatter(item: Exported): string {
  const { saved, summary } = item;
  const fields: readonly (readonly [string, unknown])[] = [
    ['title', summary.title],
    ['source', summary.url],
    ['publisher', publisherOf(summary)],
    ['author', summary.byline],
    ['agency', summary.agency],
    ['section', summary.section],
    ['published', summary.published],
    ['saved', saved.savedAt],
    ['language', summary.language],
    ['tags', allTags(item).map(tagName).filter(Boolean)],
    ['people', summary.people.map(({ name }) => name)],
    ['places', summary.places.map(({ name }) => name)],
    ['starred', saved.starred],
    ['id', saved.id],
  ];
  const isKnown = ([, value]: readonly [string, unknown]) => value !== '' && `${value}` !== '';
  const day = dayOf(summary.published);
  const lines = fields.filter(isKnown).map(([name, value]) => `${name}: ${yaml(value)}`);
  return ['---', ...lines, ...(day ? [`date: ${day}`] : []), '---'].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [`## ${title}`, '', ...lines, ''] : [];

const bullets = (texts: readonly string[]): readonly string[] => texts.map((text) => `- ${plainText(text)}`);

function figureTable(figures: Summary['figures']): readonly string[] {
  if (figures.length === 0) return [];
  const rows = figures.map(({ raw, what }) => `| ${plainText(raw)} | ${plainText(what)} |`);
  return ['| | |', '|---|---|', ...rows];
}

/** The body of a note: everything in the summary, under headings of the person's language. */
export function markdownBody({ saved, summary }: Exported, words: ExportWords): string {
  const date = (mention: Summary['dates'][number]) => `${mention.raw} (${mention.iso})`;
  const quote = ({ text, speaker }: Summary['quotes'][number]) =>
    `> ${plainText(text)}${speaker ? `\n> — ${plainText(speaker)}` : ''}\n`;
  const lines = [
    `# ${plainText(summary.title)}`,
    '',
    ...(summary.lead ? [plainText(summary.lead), ''] : []),
    `${words.source}: [${plainText(publisherOf(summary))}](<${summary.url}>)`,
    '',
    ...section(words.keyPoints, bullets(summary.keyPoints.map(({ text }) => text))),
    ...section(words.figures, figureTable(summary.figures)),
    ...section(words.people, bullets(summary.people.map(withRole))),
    ...section(words.organisations, bullets(summary.organisations.map(({ name }) => name))),
    ...section(words.places, bullets(summary.places.map(({ name }) => name))),
    ...section(words.dates, bullets(summary.dates.map(date))),
    ...section(words.quotes, summary.quotes.map(quote)),
    ...section(words.note, saved.note ? [saved.note] : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** One note: front matter and body. */
export const markdownNote = (item: Exported, words: ExportWords): string =>
  `${frontMatter(item)}\n\n${markdownBody(item, words)}`;

/** All in one file, each under its own rule. Front matter can stand at the head of a file only. */
export const markdownFile = (items: readonly Exported[], words: ExportWords): string =>
  items.length === 1 && items[0]
    ? markdownNote(items[0], words)
    : items.map((item) => markdownBody(item, words)).join('\n---\n\n');
