import Papa from 'papaparse';
import { linkOf } from './link-fields';
import type { LinkReader } from './link-file';

type Row = Readonly<Record<string, string>>;

/** Folders of Instapaper that say where a link is in its list rather than what it is about. */
const ownFolders = new Set(['unread', 'archive', 'starred', '']);

/** Pocket splits tags by "|", Instapaper writes a JSON list. */
function tagsOf(raw: string): readonly string[] {
  return raw
    .replace(/^\[|\]$/g, '')
    .split(/[|,]/)
    .map((tag) => tag.trim().replace(/^"|"$/g, ''));
}

function lineOf(row: Row) {
  const { url, title, tags = '', folder = '', status = '', selection, time_added, timestamp } = row;
  const folders = ownFolders.has(folder.toLowerCase()) ? [] : [folder];
  return linkOf({
    url,
    title,
    tags: [...tagsOf(tags), ...folders],
    savedAt: time_added ?? timestamp,
    isRead: /^archive$/i.test(status || folder),
    note: selection,
  });
}

/**
 * CSV with a column of addresses. Pocket (2025): title, url, time_added, tags, status. Instapaper: URL, Title,
 * Selection, Folder, Timestamp, and in newer files Tags.
 */
export const linksOfTable: LinkReader = (file) => {
  const { data, meta } = Papa.parse<Row>(file.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const columns = meta.fields ?? [];
  const isOurs =
    columns.includes('url') && columns.some((name) => ['title', 'time_added', 'timestamp'].includes(name));
  return isOurs ? data.map(lineOf) : undefined;
};
