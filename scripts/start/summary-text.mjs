const present = (parts) => parts.filter(Boolean).join(' · ');
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });

const section = (title, lines) => (lines.length ? ['', title, ...lines.map((line) => `  ${line}`)] : []);

const figureLine = ({ raw, value, upper, unit, what, approximate }) => {
  const amount = `${approximate ? '≈ ' : ''}${number.format(value)}${upper === undefined ? '' : `–${number.format(upper)}`}`;
  return present([`${amount} ${unit}`.trim(), what === unit ? '' : what, `“${raw}”`]);
};

const pointLine = ({ text }, index) => `${index + 1}. ${text}`;
const personLine = ({ name, role }) => present([name, role]);
const nameLine = ({ name }) => name;
const dateLine = ({ raw, iso }) => present([iso, `“${raw}”`]);
const quoteLine = ({ text, speaker, direct }) => present([direct ? `“${text}”` : text, speaker]);

function sourceLine({ publisher, section, byline, agency, published }) {
  const authors = present([byline.join(', '), agency]);
  return present([publisher.name, section, authors, published]);
}

const coverageLine = ({ sentencesUsed, sentences, figuresUsed, figures }) =>
  `${sentencesUsed} of ${sentences} sentences, ${figuresUsed} of ${figures} figures in the key points`;

/** A structured summary as a person reads it in a terminal. */
export function summaryText(summary) {
  return [
    summary.title,
    sourceLine(summary),
    summary.lead && `\n${summary.lead}`,
    ...section('Key points', summary.keyPoints.map(pointLine)),
    ...section('Figures', summary.figures.map(figureLine)),
    ...section('People', summary.people.map(personLine)),
    ...section('Organisations', summary.organisations.map(nameLine)),
    ...section('Places', summary.places.map(nameLine)),
    ...section('Dates', summary.dates.map(dateLine)),
    ...section('Quotes', summary.quotes.map(quoteLine)),
    ...section('Tags', summary.tags.length ? [summary.tags.join(', ')] : []),
    `\n${coverageLine(summary.coverage)}; ${summary.url}`,
  ].join('\n');
}
