import type { MetadataField, Provenance } from '@/article';
import type { Steps } from '../steps';
import type { TraceEntry } from '../trace';
import type { Candidate } from './candidate';
import { canonicalUrl } from './canonical-url';
import { longTextOf } from './json-ld-node';
import { gatherEvidence, type PageEvidence } from './page-evidence';
import { directionOf, readLanguage } from './page-language';
import type { PageMetadata } from './page-metadata';
import { type PublicationDates, readDates } from './publication-dates';
import { type Byline, readByline } from './read-byline';
import { readDescription } from './read-description';
import { readLeadImage } from './read-lead-image';
import { readPublisher } from './read-publisher';
import { readSection } from './read-section';
import { readTags } from './read-tags';
import { readTitle } from './read-title';
import { siteNameTest } from './site-names';
import { zoneOfPage } from './time-zone';

type Chosen = Partial<Record<MetadataField, Candidate<unknown> | undefined>>;

/** Source and confidence of every field that was found; each choice goes to the trace. */
function provenanceOf(chosen: Chosen, trace: (entry: TraceEntry) => void) {
  const provenance: Partial<Record<MetadataField, Provenance>> = {};
  for (const [field, candidate] of Object.entries(chosen) as [MetadataField, Chosen[MetadataField]][]) {
    if (!candidate) continue;
    const { source, confidence, from, value } = candidate;
    provenance[field] = { source, confidence };
    trace({
      step: 'metadata',
      action: 'choose',
      reason: `${field} from ${from}`,
      text: JSON.stringify(value),
    });
  }
  return provenance;
}

/** True where 04/05 is the fifth of April: the United States and their neighbours in habit. */
const isMonthFirst = (language: string, host: string): boolean =>
  /^en(?:-(?:us|ph|ca))?$/i.test(language) &&
  !/\.(?:uk|au|nz|ie|in|za|sg|my|vn|eu|[a-z]{2})$/.test(host.replace(/\.(?:us|tv|co|me|io|ly)$/, '.com'));

interface Fields {
  readonly title: ReturnType<typeof readTitle>;
  readonly byline: Byline;
  readonly dates: PublicationDates;
  readonly language: Candidate<string>;
  readonly publisher: ReturnType<typeof readPublisher>;
  readonly section: ReturnType<typeof readSection>;
  readonly tags: ReturnType<typeof readTags>;
  readonly leadImage: ReturnType<typeof readLeadImage>;
  readonly address: ReturnType<typeof canonicalUrl>;
}

function* fieldSteps(evidence: PageEvidence): Steps<Fields> {
  const { url } = evidence;
  const isSite = siteNameTest(evidence);
  const language = readLanguage(evidence);
  yield;
  const title = readTitle(evidence, isSite);
  yield;
  const byline = readByline(evidence, { language: language.value, isSite });
  yield;
  const zone = zoneOfPage(url, language.value);
  const monthFirst = isMonthFirst(language.value, url.hostname);
  const dates = readDates(evidence, { language: language.value, zone, monthFirst });
  yield;
  const publisher = readPublisher(evidence);
  const section = readSection(evidence, title?.value ?? '', isSite);
  const tags = readTags(evidence, isSite);
  yield;
  const leadImage = readLeadImage(evidence);
  const address = canonicalUrl(evidence);
  return { title, byline, dates, language, publisher, section, tags, leadImage, address };
}

/** The metadata of an article page. Reads only; '' or [] where the page gives nothing to trust. */
export function* metadataSteps(
  document: Document,
  url: URL,
  trace: (entry: TraceEntry) => void,
): Steps<PageMetadata> {
  const evidence = gatherEvidence(document, url);
  yield;
  const { byline, dates, address, ...fields } = yield* fieldSteps(evidence);
  const { title, language, publisher, section, tags, leadImage } = fields;
  const { names, agency, collective } = byline;
  return {
    url: address.value,
    title: title?.value ?? '',
    byline: names?.value.people ?? [],
    agency: agency?.value ?? '',
    publisher: publisher.value,
    section: section?.value ?? '',
    tags: tags?.value ?? [],
    published: dates.published?.value ?? '',
    modified: dates.modified?.value ?? '',
    dateline: '',
    language: language.value,
    direction: directionOf(language.value),
    leadImage: leadImage?.value ?? null,
    provenance: provenanceOf({ ...fields, ...dates, byline: names, agency, url: address }, trace),
    description: readDescription(evidence),
    collective: collective?.value ?? [],
    articleBody: longTextOf(evidence.article?.articleBody),
  };
}
