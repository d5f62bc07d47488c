import { useState } from 'preact/hooks';
import { formatNumber } from '../format/numbers';
import { type MessageKey, useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { DateRange } from './date-range';
import type { Facet } from './facets';
import { useLibrary } from './library-context';
import { type Narrowing, type View, views } from './library-query';
import { ShowResults } from './show-results';
import { StorageNote } from './storage-note';

const viewNames = {
  all: 'library_all',
  unread: 'library_unread',
  starred: 'library_starred',
  links: 'library_links',
  bin: 'library_bin',
} as const satisfies Record<View, MessageKey>;

const shownFacets = 6;
/** A list of all people in a large library would help nobody; searching does. */
const mostFacets = 200;

const facets = [
  ['publisher', 'library_publishers'],
  ['tag', 'library_tags'],
  ['person', 'library_people'],
  ['place', 'library_places'],
] as const satisfies readonly (readonly [keyof Narrowing, MessageKey])[];
const lists = { publisher: 'publishers', tag: 'tags', person: 'people', place: 'places' } as const;

interface ChoiceProps {
  readonly label: string;
  /** Null while it is not known. */
  readonly count: number | null;
  readonly isOn: boolean;
  readonly onClick: () => void;
}

function Choice({ label, count, isOn, onClick }: ChoiceProps) {
  const language = useLanguage();
  return (
    <li>
      <button type="button" class="choice" aria-pressed={isOn} onClick={onClick}>
        <span>{label}</span>
        <span class="choice-count">{count !== null && formatNumber(count, language)}</span>
      </button>
    </li>
  );
}

interface FacetListProps {
  readonly title: string;
  readonly facets: readonly Facet[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FacetList({ title, facets, value, onChange }: FacetListProps) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  if (facets.length === 0) return null;
  const shown = isWhole
    ? facets.slice(0, mostFacets)
    : facets.filter((facet, at) => at < shownFacets || facet.value === value);
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {shown.map((facet) => (
          <Choice
            key={facet.value}
            label={facet.label}
            count={facet.count}
            isOn={facet.value === value}
            onClick={() => onChange(facet.value === value ? '' : facet.value)}
          />
        ))}
      </ul>
      {facets.length > shownFacets && (
        <button
          type="button"
          class="button-quiet facet-more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {text(isWhole ? 'library_fewer' : 'library_more')}
        </button>
      )}
    </section>
  );
}

/** Views, publishers, tags, people, places, dates, and how much storage is used. */
export function Filters() {
  const text = useText();
  const { store } = useLibrary();
  const query = store.choices.value;
  const known = store.isPreview.value ? [] : facets;
  return (
    <nav
      class="filters"
      id="library-filters"
      aria-label={text('library_filters')}
      data-open={store.isFilterOpen.value}
    >
      <ul>
        {views.map((view) => (
          <Choice
            key={view}
            label={text(viewNames[view])}
            count={store.isPreview.value ? null : store.counts.value[view]}
            isOn={query.view === view && query.pane === 'list'}
            onClick={() => store.filter({ view, pane: 'list' })}
          />
        ))}
      </ul>
      {known.map(([field, title]) => (
        <FacetList
          key={field}
          title={text(title)}
          facets={store[lists[field]].value}
          value={query[field]}
          onChange={(value) => store.filter({ [field]: value })}
        />
      ))}
      <DateRange />
      <StorageNote />
      <ShowResults />
    </nav>
  );
}
