import { useText } from '../i18n';
import { DetailHead } from './detail-head';
import { useLibrary } from './library-context';
import { Notes } from './notes';
import { PointsAndFigures } from './points-and-figures';
import { Provenance } from './provenance';
import { Quotes } from './quotes';
import { WhoAndWhere } from './who-and-where';

/** All fields of one summary, key points first; every item leads to its sentence. */
export function Detail() {
  const text = useText();
  const { store } = useLibrary();
  const saved = store.open.value;
  const isMissing = saved === null && store.query.value.open !== '' && store.listing.value?.ok === true;
  if (saved === null) {
    return (
      <section class="detail detail-empty" aria-label={text('library_detail')}>
        <p>{text(isMissing ? 'library_gone' : 'library_pick')}</p>
        {isMissing && (
          <button type="button" class="button" onClick={() => store.show('')}>
            {text('library_back')}
          </button>
        )}
      </section>
    );
  }
  return (
    <section class="detail" aria-label={text('library_detail')}>
      <DetailHead saved={saved} />
      <PointsAndFigures summary={saved.summary} />
      <WhoAndWhere summary={saved.summary} />
      <Quotes summary={saved.summary} />
      <Notes key={saved.id} saved={saved} />
      <Provenance saved={saved} />
    </section>
  );
}
