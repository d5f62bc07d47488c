import { wordTable } from '@/article';
import type { FoundPlace, Placed } from '../text/found';
import { longestName } from './group';
import { nameKey } from './name-words';
import { sortByPlace } from './people';

/** Everyday short forms of one place. */
const sameAs = wordTable<string>({
  hcm: 'hồ chí minh',
  tphcm: 'hồ chí minh',
  'tp hcm': 'hồ chí minh',
  'tp hồ chí minh': 'hồ chí minh',
  vn: 'việt nam',
  us: 'united states',
  'u s': 'united states',
  usa: 'united states',
  'u s a': 'united states',
  america: 'united states',
  'united states of america': 'united states',
  uk: 'united kingdom',
  'u k': 'united kingdom',
  'great britain': 'britain',
  uae: 'united arab emirates',
  nhật: 'nhật bản',
  'hoa kỳ': 'mỹ',
  'ho chi minh': 'ho chi minh city',
});

const bareKey = (bare: string): string => {
  const key = nameKey(bare);
  return Object.hasOwn(sameAs, key) ? (sameAs[key] ?? key) : key;
};
const typeOf = ({ name, bare }: FoundPlace): string => nameKey(name.slice(0, name.length - bare.length));

/** Joins the mentions of each place: a bare name belongs to the first place of that name with a type word. */
export function groupPlaces(finds: readonly Placed<FoundPlace>[]) {
  const groups: { key: string; type: string; finds: Placed<FoundPlace>[] }[] = [];
  const byKey = new Map<string, typeof groups>();
  const typedFirst = [...finds].sort((a, b) => Number(typeOf(b) !== '') - Number(typeOf(a) !== ''));
  for (const find of typedFirst) {
    const key = bareKey(find.bare);
    const type = typeOf(find);
    const same = byKey.get(key) ?? [];
    const group = same.find((other) => other.type === type || type === '' || sameKind(other.type, type));
    if (group) group.finds.push(find);
    else {
      const made = { key, type, finds: [find] };
      groups.push(made);
      byKey.set(key, [...same, made]);
    }
  }
  for (const { finds: list } of groups) sortByPlace(list);
  groups.sort(
    (a, b) =>
      (a.finds[0]?.paragraph ?? 0) - (b.finds[0]?.paragraph ?? 0) ||
      (a.finds[0]?.start ?? 0) - (b.finds[0]?.start ?? 0),
  );
  return groups.map(({ finds: list }) => ({
    name: longestName(list),
    level: list.find(({ level }) => level !== 'other')?.level ?? 'other',
    mentions: list.map(({ paragraph, start, end }) => ({ paragraph, start, end })),
  }));
}

const cityTypes = new Set(['tp', 'thành phố', 'thủ đô', 'tỉnh']);
const sameKind = (a: string, b: string): boolean => cityTypes.has(a) && cityTypes.has(b);
