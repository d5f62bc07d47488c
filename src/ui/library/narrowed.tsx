import { X } from 'lucide';
import { formatDay } from '../format/dates';
import { type MessageKey, useText } from '../i18n';
import { Icon } from '../icon';
import { useLanguage } from '../kit/use-language';
import { useLibrary } from './library-context';
import { type Narrowing, noNarrowing } from './library-query';

const names = {
  publisher: 'library_by_publisher',
  person: 'library_by_person',
  place: 'library_by_place',
  tag: 'library_by_tag',
  unit: 'library_by_unit',
  from: 'library_by_from',
  to: 'library_by_to',
  week: 'library_by_week',
  story: 'library_by_story',
} as const satisfies Record<keyof Narrowing, MessageKey>;
const fields = Object.keys(noNarrowing) as (keyof Narrowing)[];
const isDay = (field: keyof Narrowing): boolean => ['from', 'to', 'week'].includes(field);

/** What narrows the list, each with a button that takes it away. */
export function Narrowed() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const query = store.choices.value;
  const set = fields.filter((field) => query[field] !== '');
  if (set.length === 0) return null;
  // The address has the host; a person knows the paper's name.
  const nameOf = (host: string): string =>
    store.publishers.value.find(({ value }) => value === host)?.label ?? host;
  const shown = (field: keyof Narrowing): string => {
    if (field === 'story') return store.byId.value.get(query.story)?.title ?? '';
    if (field === 'publisher') return nameOf(query.publisher);
    return isDay(field) ? formatDay(query[field], language) : query[field];
  };
  return (
    <ul class="narrowed" aria-label={text('library_narrowed')}>
      {set.map((field) => (
        <li key={field}>
          <button type="button" class="chip" onClick={() => store.filter({ [field]: '' })}>
            <span>{text(names[field], shown(field))}</span>
            <Icon of={X} size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}
