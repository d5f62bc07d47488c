import { useText } from '../i18n';
import { useLibrary } from './library-context';

/** From which day to which an article was published. */
export function DateRange() {
  const text = useText();
  const { store } = useLibrary();
  const { from, to } = store.choices.value;
  return (
    <section class="date-range">
      <h2>{text('library_published_between')}</h2>
      <label>
        {text('library_from_day')}
        <input
          class="input"
          type="date"
          value={from}
          onChange={(event) => store.filter({ from: event.currentTarget.value })}
        />
      </label>
      <label>
        {text('library_to_day')}
        <input
          class="input"
          type="date"
          value={to}
          onChange={(event) => store.filter({ to: event.currentTarget.value })}
        />
      </label>
    </section>
  );
}
