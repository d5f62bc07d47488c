import { useMemo } from 'preact/hooks';
import type { Card } from '@/library';
import { formatNumber } from '../../format/numbers';
import { useText } from '../../i18n';
import { useLanguage } from '../../kit/use-language';
import { useLibrary } from '../library-context';
import { Plot } from './plot';
import { byPublisher, byTopic, byUnit, type PlotItem, peopleOverTime, savedPerWeek } from './plots';

const line = (items: readonly PlotItem[]) => [{ name: '', items }];

const plotsOf = (cards: readonly Card[], language: string) => ({
  weeks: line(savedPerWeek(cards, language)),
  publishers: line(byPublisher(cards)),
  topics: line(byTopic(cards)),
  people: peopleOverTime(cards, language),
  units: line(byUnit(cards)),
});

/** The library at a glance; what is clicked narrows the list. */
export function OverviewPane() {
  const text = useText();
  const language = useLanguage();
  const { store } = useLibrary();
  const cards = store.cards.value;
  const plots = useMemo(() => plotsOf(cards, language), [cards, language]);
  const count = store.counts.value.all;
  if (store.isPreview.value) return <p class="list-loading">{text('ui_loading')}</p>;
  return (
    <section class="overview" aria-label={text('library_overview')}>
      <p class="overview-count">
        {count === 0 ? text('library_empty') : text('library_count', formatNumber(count, language))}
      </p>
      <Plot title={text('library_plot_weeks')} shape="columns" lines={plots.weeks} />
      <Plot title={text('library_plot_publishers')} shape="bars" lines={plots.publishers} />
      <Plot title={text('library_plot_topics')} shape="bars" lines={plots.topics} />
      <Plot title={text('library_plot_people')} shape="lines" lines={plots.people} />
      <Plot title={text('library_plot_units')} shape="bars" lines={plots.units} />
    </section>
  );
}
