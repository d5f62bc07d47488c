import { attributeText } from '../walk/own-dom';
import type { Candidate } from './candidate';
import { listOf, textOf } from './json-ld-node';
import type { Mark } from './marked-elements';
import type { PageEvidence } from './page-evidence';
import { foldKey, squeeze } from './squeeze';

const most = 20;

/** Keywords as separate tags; "keyword:" prefixes of trackers and sentences are no tags. */
function clean(raw: readonly string[], isSite: (text: string) => boolean): readonly string[] {
  const parts =
    raw.length > 1
      ? raw.flatMap((tag) => (tag.length > 60 ? tag.split(/[,;]/) : [tag]))
      : (raw[0] ?? '').split(/[,;，、|]/);
  const seen = new Map<string, string>();
  for (const part of parts) {
    const tag = squeeze(part)
      .replace(/^#+|[,;]+$/g, '')
      .trim();
    const isTag =
      tag.length > 1 &&
      tag.length <= 60 &&
      tag.split(' ').length <= 8 &&
      !/[:=/_]\S|^https?:|[.!?]$/.test(tag);
    if (isTag && !isSite(tag) && !seen.has(foldKey(tag))) seen.set(foldKey(tag), tag);
  }
  return [...seen.values()].slice(0, most);
}

const isList = ({ className, id }: Mark): boolean =>
  /tags|tag-?list|keys?word/i.test(className) || /tags/i.test(id);
const address = /\/(?:tags?|chu-de)\//;

/** Links that look like tags below the text; searched for only where better sources are silent. */
function visibleTags({ document, links: all, marked }: PageEvidence): readonly string[] {
  const listed = new Set(marked.linksIn(all, isList));
  const tagged = new Set(document.querySelectorAll('[rel~="tag"]'));
  const isTag = (link: Element) =>
    listed.has(link) || tagged.has(link) || address.test(attributeText(link, 'href'));
  const links = all
    .filter(isTag)
    .filter((link) => !link.closest('nav, header, footer, aside'))
    .slice(0, most)
    .map((link) => squeeze(link.textContent));
  return links.length ? ['', ...links] : [];
}

/** Tags of the article: stated ones first, then the list below the text, generic keywords last. */
export function readTags(
  evidence: PageEvidence,
  isSite: (text: string) => boolean,
): Candidate<readonly string[]> | undefined {
  const { article, meta } = evidence;
  const stated = [
    [() => meta('article:tag', 'og:article:tag'), 'meta', 0.9, 'article:tag'],
    [() => meta('news_keywords'), 'meta', 0.85, 'news_keywords'],
    [() => listOf(article?.keywords).map(textOf), 'json-ld', 0.85, 'json-ld keywords'],
    [() => meta('parsely-tags', 'sailthru.tags'), 'meta', 0.8, 'parsely-tags'],
    [() => visibleTags(evidence), 'dom', 0.7, 'tag list'],
    [() => meta('keywords'), 'meta', 0.5, 'keywords'],
  ] as const;
  for (const [read, source, confidence, from] of stated) {
    const value = clean(read(), isSite);
    if (value.length) return { value, source, confidence, from };
  }
  return undefined;
}
