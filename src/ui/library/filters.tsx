import { useState } from 'preact/hooks';
import { formatBytes, formatNumber } from '../format/numbers';
import { type MessageKey, useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import type { Facet } from './facets';
import { useLibrary } from './library-context';
import { type View, views } from './library-query';

const viewNames = {
  all: 'library_all',
  unread: 'library_unread',
  starred: 'library_starred',
  bin: 'library_bin',
} as const satisfies Record<View, MessageKey>;

const shownFacets = 8;

interface ChoiceProps {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onClick: () => void;
}

function Choice({ label, count, isOn, onClick }: ChoiceProps) {
  const language = useLanguage();
  return (
    <li>
      <button type="button" class="choice" aria-pressed={isOn} onClick={onClick}>
        <span>{label}</span>
        <span class="choice-count">{formatNumber(count, language)}</span>
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
  const shown = isWhole ? facets : facets.filter((facet, at) => at < shownFacets || facet.value === value);
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
        <button type="button" class="button-quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {text(isWhole ? 'library_fewer' : 'library_more')}
        </button>
      )}
    </section>
  );
}

function Storage() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const use = store.storage.value;
  if (use === null) return null;
  const used = formatBytes(use.usedBytes, language);
  return (
    <p class="storage">
      {use.quotaBytes === null
        ? text('library_storage', used)
        : text('library_storage_of', used, formatBytes(use.quotaBytes, language))}
    </p>
  );
}

/** Views, publishers and tags, and how much storage is used. */
export function Filters() {
  const text = useText();
  const { store } = useLibrary();
  const query = store.query.value;
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
            count={store.counts.value[view]}
            isOn={query.view === view}
            onClick={() => store.filter({ view })}
          />
        ))}
      </ul>
      <FacetList
        title={text('library_publishers')}
        facets={store.publishers.value}
        value={query.publisher}
        onChange={(publisher) => store.filter({ publisher })}
      />
      <FacetList
        title={text('library_tags')}
        facets={store.tags.value}
        value={query.tag}
        onChange={(tag) => store.filter({ tag })}
      />
      <Storage />
    </nav>
  );
}
