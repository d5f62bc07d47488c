import { useReader } from '../session/reader-context';

/** The summary as a first page, on paper only and only where it was asked for. */
export function PrintSummary() {
  const { state, text, language } = useReader();
  const made = state.summary.value;
  if (!state.printsSummary.value || made.status !== 'ready') return null;
  const { keyPoints, figures, people, title } = made.summary;
  return (
    <section class="print-summary" lang={language}>
      <p class="print-summary-title">{title}</p>
      <h2>{text('reader_points')}</h2>
      <ol>
        {keyPoints.map((point) => (
          <li key={point.text}>{point.text}</li>
        ))}
      </ol>
      {figures.length > 0 && <h2>{text('reader_figures')}</h2>}
      <ul>
        {figures.map(({ raw, what, span }) => (
          <li key={`${span.paragraph}:${span.start}`}>
            <strong>{raw}</strong> {raw.includes(what) ? '' : what}
          </li>
        ))}
      </ul>
      {people.length > 0 && <h2>{text('reader_people')}</h2>}
      <ul>
        {people.map(({ name, role }) => (
          <li key={name}>
            <strong>{name}</strong>
            {role && `, ${role}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
