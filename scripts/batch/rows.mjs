/** Blocks as the reader shows them, without captions: what counts as the article's text. */
const readable = (article) => [article.lead, ...article.paragraphs].filter(Boolean).join('\n');

const imagesOf = (article) => {
  const inBody = article.blocks.flatMap((block) =>
    block.type === 'figure'
      ? block.images.map((image) => ({
          url: image.url,
          caption: image.caption || block.caption,
          credit: image.credit || block.credit,
        }))
      : [],
  );
  const { leadImage } = article;
  const isShown = !leadImage || inBody.some((image) => image.url === leadImage.url);
  return isShown
    ? inBody
    : [{ url: leadImage.url, caption: leadImage.caption, credit: leadImage.credit }, ...inBody];
};

const quotesOf = ({ quotes }, isWanted) =>
  quotes.filter(isWanted).map(({ text, speaker, role, direct }) => ({ text, speaker, role, direct }));

const datesOf = ({ dates }, isWanted) => dates.filter(isWanted).map(({ raw, iso }) => ({ raw, iso }));

export function summaryRow(summary) {
  return {
    keyPoints: summary.keyPoints.map(({ text }) => ({ text })),
    people: summary.people.map(({ name, role, organisation }) => ({ name, role, organisation })),
    organisations: summary.organisations.map(({ name }) => name),
    places: summary.places.map(({ name }) => name),
    figures: summary.figures.map(({ raw, value, upper, unit, what, approximate }) => ({
      raw,
      value,
      upper,
      unit,
      what,
      approximate,
    })),
    // The labelled sets hold dates of the calendar alone; those that only the day of publication gives stand apart.
    dates: datesOf(summary, (date) => !date.relative),
    relativeDates: datesOf(summary, (date) => date.relative),
    // The labelled sets count what stands in quotation marks; what is reported in other words stands apart.
    quotes: quotesOf(summary, (quote) => quote.direct),
    reportedSpeech: quotesOf(summary, (quote) => !quote.direct),
  };
}

/** An output line of `batch -- pages`. */
export function pageRow({ id, url }, { detection, article, summary, ms }) {
  const { title, lead, byline, agency, published, modified, section, tags, language, paragraphs } = article;
  return {
    id,
    url,
    ms,
    detection,
    article: {
      title,
      lead,
      byline,
      agency,
      publisher: article.publisher.name,
      published,
      modified,
      section,
      tags,
      language,
      text: readable(article),
      paragraphs,
      images: imagesOf(article),
    },
    summary: summaryRow(summary),
  };
}
