import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedSummary } from '@/article';
import type { Card, StoryFigure } from '@/library';
import { formatDay } from '../format/dates';
import { useText } from '../i18n';
import { useLanguage } from '../kit/use-language';
import { FieldSection } from './field-section';
import { useLibrary } from './library-context';
import { storyOf } from './story-of';

const shown = 8;
/** Records read to compare numbers; a story of more papers repeats itself. */
const compared = 20;

function useFigures(story: readonly Card[]): readonly StoryFigure[] {
  const { deps } = useLibrary();
  const [figures, setFigures] = useState<readonly StoryFigure[]>([]);
  const ids = story.slice(0, compared).map(({ id }) => id);
  useEffect(() => {
    let isStale = false;
    setFigures([]);
    if (ids.length < 2) return;
    void deps
      .read(ids)
      .catch((): readonly SavedSummary[] => [])
      .then((records) => !isStale && setFigures(deps.tools.compareStory(records)));
    return () => {
      isStale = true;
    };
  }, [ids.join()]);
  return figures;
}

function FigureRow({ figure }: { readonly figure: StoryFigure }) {
  const text = useText();
  const { store } = useLibrary();
  const paper = (id: string): string => {
    const card = store.byId.value.get(id);
    return card?.publisher || card?.host || '';
  };
  return (
    <tr data-conflict={figure.isConflict}>
      <th scope="row">
        {figure.what || figure.unit}
        {figure.isConflict && <span class="tag tag-warn">{text('library_conflict')}</span>}
      </th>
      <td>
        {figure.reports.map(({ id, figure: { raw } }) => (
          <div key={id} class="story-report">
            <strong>{raw}</strong> <span class="item-detail">{paper(id)}</span>
          </div>
        ))}
      </td>
    </tr>
  );
}

function Members({ story, id }: { readonly story: readonly Card[]; readonly id: string }) {
  const language = useLanguage();
  const { store } = useLibrary();
  return (
    <ul class="items">
      {story
        .filter((card) => card.id !== id)
        .slice(0, shown)
        .map((card) => (
          <li key={card.id}>
            <button type="button" class="story-link" onClick={() => store.show(card.id)}>
              <span lang={card.language}>{card.title}</span>
              <span class="item-detail">
                {[card.publisher || card.host, formatDay(card.published, language)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
    </ul>
  );
}

/** Who else reported it, and which paper says which number. */
export function StorySection({ id }: { readonly id: string }) {
  const text = useText();
  const { store, deps } = useLibrary();
  const cards = store.cards.value;
  const story = useMemo(() => storyOf(id, cards, deps.tools), [id, cards]);
  const figures = useFigures(story);
  return (
    <FieldSection title={text('library_story')} isEmpty={story.length < 2}>
      <Members story={story} id={id} />
      {figures.length > 0 && (
        <table class="story-figures">
          <caption>{text('library_story_figures')}</caption>
          <tbody>
            {figures.map((figure, at) => (
              <FigureRow key={at} figure={figure} />
            ))}
          </tbody>
        </table>
      )}
      <button type="button" class="button-quiet story-all" onClick={() => store.filter({ story: id })}>
        {text('library_story_show', story.length)}
      </button>
    </FieldSection>
  );
}
