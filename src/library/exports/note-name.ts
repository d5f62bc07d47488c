import { dayOf, type Exported } from './exported';

const maxCharacters = 80;

/** Characters that no file system of today refuses, and that Obsidian takes in links. */
const plain = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxCharacters)
    .replace(/[. ]+$/, '');

/** "2026-09-14 Làng dệt chiếu.md", unique by its id where a name is taken. */
export function noteNames(items: readonly Exported[]): readonly string[] {
  const taken = new Set<string>();
  return items.map(({ saved, summary }) => {
    const name = [dayOf(summary.published), plain(summary.title)].filter(Boolean).join(' ') || saved.id;
    const unique = taken.has(name.toLowerCase()) ? `${name} ${saved.id}` : name;
    taken.add(unique.toLowerCase());
    return `${unique}.md`;
  });
}
