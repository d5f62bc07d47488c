import { linkOf } from './link-fields';
import type { LinkReader } from './link-file';

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function parseArray(file: string): readonly unknown[] | undefined {
  if (!file.trimStart().startsWith('[')) return undefined;
  try {
    const raw: unknown = JSON.parse(file);
    return Array.isArray(raw) ? raw : undefined;
  } catch {
    return undefined; // another kind of file, or none that anybody reads
  }
}

const nameOf = (label: unknown): unknown => {
  if (!isRecord(label)) return label;
  const { name } = label;
  return name;
};

const labelsOf = (raw: unknown): readonly unknown[] => (Array.isArray(raw) ? raw.map(nameOf) : []);

/** The `metadata_*_to_*.json` files of Omnivore's export: a list of items with `url`, `labels` and `state`. */
export const linksOfOmnivore: LinkReader = (file) => {
  const items = parseArray(file);
  if (!items?.some((item) => isRecord(item) && 'url' in item)) return undefined;
  return items.map((item) => {
    if (!isRecord(item)) return undefined;
    const { url, title, labels, savedAt, state } = item;
    return linkOf({ url, title, tags: labelsOf(labels), savedAt, isRead: state === 'Archived' });
  });
};
