import { attributeText } from '../walk/own-dom';
import type { Candidate } from './candidate';
import { isNode, type JsonLdNode, listOf, textOf, typesOf } from './json-ld-node';
import type { Mark } from './marked-elements';
import type { PageEvidence } from './page-evidence';
import { foldKey, squeeze } from './squeeze';

const homeNames =
  /^(?:home|homepage|startseite|start|accueil|inicio|início|home page|trang chủ|trang nhất|главная|головна|ホーム|トップ|首页|首頁|홈|strona główna|forside|hem|etusivu|anasayfa|ana sayfa|beranda|domů|news|tin tức)$/iu;

/** Names of a breadcrumb's steps between the home page and the article. */
const steps = (names: readonly string[], title: string): readonly string[] =>
  names.filter(
    (name) => name && name.length < 50 && !homeNames.test(name) && foldKey(name) !== foldKey(title),
  );

function jsonLdTrail(nodes: readonly JsonLdNode[]): readonly string[] {
  const trail = nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  return listOf(trail?.itemListElement).map((item) => {
    if (!isNode(item)) return '';
    return textOf(item.name) || (isNode(item.item) ? textOf(item.item.name) : '');
  });
}

const isTrail = ({ className, id }: Mark): boolean => /breadcrumb/i.test(`${className} ${id}`);
const otherTrail = '[itemtype$="BreadcrumbList"] a, nav[aria-label*="breadcrumb" i] a';

function visibleTrail({ document, links, marked }: PageEvidence): readonly string[] {
  const named = marked.linksIn(links, isTrail);
  const trail = named.length ? named : [...document.querySelectorAll(otherTrail)];
  return trail.slice(0, 8).map((link) => squeeze(link.textContent));
}

const sectionNames = 'article:section og:article:section parsely-section cxenseparse:section section'.split(
  ' ',
);
/** What markup calls the section, else the first link that a class calls so or that stands in a box of categories. */
function sectionLink({ document, links, marked }: PageEvidence): string {
  const stated = document.querySelector('[itemprop~="articleSection"]');
  const inBoxes = new Set(marked.linksIn(links, ({ className }) => /cate/i.test(className)));
  const isSection = (link: Element) =>
    (inBoxes.has(link) && link.hasAttribute('href')) || /section|cate/i.test(attributeText(link, 'class'));
  return squeeze((stated ?? links.find(isSection))?.textContent);
}

/** The section of the paper: as the publisher states it, else the first step of the breadcrumb. */
export function readSection(
  evidence: PageEvidence,
  title: string,
  isSite: (text: string) => boolean,
): Candidate<string> | undefined {
  const { article, meta, jsonLd } = evidence;
  const isSection = (value: string) =>
    value && value.length < 50 && !isSite(value) && !homeNames.test(value) && !/^https?:/.test(value);
  const stated = [
    [() => meta(...sectionNames)[0] ?? '', 'meta', 0.9, 'article:section'],
    [() => textOf(article?.articleSection), 'json-ld', 0.9, 'json-ld articleSection'],
    [() => steps(jsonLdTrail(jsonLd), title)[0] ?? '', 'json-ld', 0.8, 'json-ld breadcrumb'],
    [() => steps(visibleTrail(evidence), title)[0] ?? '', 'dom', 0.7, 'breadcrumb'],
    [() => sectionLink(evidence), 'dom', 0.5, 'section link'],
  ] as const;
  for (const [read, source, confidence, from] of stated) {
    const value = read(); // the page is searched only where it states no section
    if (isSection(value)) return { value, source, confidence, from };
  }
  return undefined;
}
