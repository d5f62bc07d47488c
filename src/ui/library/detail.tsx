import { useText } from '../i18n';
import { DetailHead } from './detail-head';
import { useLibrary } from './library-context';
import { Notes } from './notes';
import { PointsAndFigures } from './points-and-figures';
import { Provenance } from './provenance';
import { Quotes } from './quotes';
import { StorySection } from './story-section';
import { VersionSection } from './version-section';
import { WhoAndWhere } from './who-and-where';

/** All fields of one summary, key points first; every item leads to its sentence. */
export function Detail() {
  const text = useText();
  const { store, deps } = useLibrary();
  const saved = store.open.value;
  const isMissing =
    store.openCard.value === null &&
    store.openId.value !== '' &&
    store.listing.value?.ok === true &&
    !store.isPreview.value;
  if (saved === null || isMissing) {
    return (
      <section class="detail detail-empty" aria-label={text('library_detail')}>
        {isMissing && <p>{text('library_gone')}</p>}
        {!isMissing && store.visible.value.length > 0 && <p>{text('library_pick')}</p>}
        {isMissing && (
          <button type="button" class="button" onClick={() => store.show('')}>
            {text('library_back')}
          </button>
        )}
      </section>
    );
  }
  const summary = deps.tools.edited(saved);
  return (
    <section class="detail" aria-label={text('library_detail')}>
      <DetailHead saved={saved} />
      {summary.extractor === '' ? (
        <p class="note">{text('library_link_note')}</p>
      ) : (
        <PointsAndFigures summary={summary} edits={saved.edits} />
      )}
      <VersionSection key={saved.id} saved={saved} />
      <StorySection key={`story ${saved.id}`} id={saved.id} />
      <WhoAndWhere summary={summary} edits={saved.edits} />
      <Quotes summary={summary} edits={saved.edits} />
      <Notes key={`notes ${saved.id}`} saved={saved} />
      <Provenance saved={saved} />
    </section>
  );
}
