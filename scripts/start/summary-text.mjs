const present = (parts) => parts.filter(Boolean).join(' · ');
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

const section = (title, lines) => (lines.length ? ['', title, ...lines.map((line) => `  ${line}`)] : []);

const figureLine = ({ raw, value, upper, unit, what, approximate }) => {
  const amount = `${approximate ? '≈ ' : ''}${number.format(value)}${upper === undefined ? '' : `–${number.format(upper)}`}`;
  return present([`${amount} ${unit}`.trim(), what === unit ? '' : what, `“${raw}”`]);
};

/** A structured summary as a person reads it in a terminal. */
export function summaryText(summary) {
  const { coverage } = summary;
  const byline = present([summary.byline.join(', '), summary.agency]);
  return [
    summary.title,
    present([summary.publisher.name, summary.section, byline, summary.published]),
    summary.lead && `\n${summary.lead}`,
    ...section(
      'Key points',
      summary.keyPoints.map(({ text }, index) => `${index + 1}. ${text}`),
    ),
    ...section('Figures', summary.figures.map(figureLine)),
    ...section(
      'People',
      summary.people.map(({ name, role }) => present([name, role])),
    ),
    ...section(
      'Organisations',
      summary.organisations.map(({ name }) => name),
    ),
    ...section(
      'Places',
      summary.places.map(({ name }) => name),
    ),
    ...section(
      'Dates',
      summary.dates.map(({ raw, iso }) => present([iso, `“${raw}”`])),
    ),
    ...section(
      'Quotes',
      summary.quotes.map(({ text, speaker, direct }) => present([direct ? `“${text}”` : text, speaker])),
    ),
    ...section('Tags', summary.tags.length ? [summary.tags.join(', ')] : []),
    `\n${coverage.sentencesUsed} of ${coverage.sentences} sentences, ${coverage.figuresUsed} of ${coverage.figures} figures in the key points; ${summary.url}`,
  ].join('\n');
}
