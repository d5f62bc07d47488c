import type { Candidate } from './candidate';
import { isNode, type JsonLdNode, listOf, textOf, typesOf } from './json-ld-node';
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

const visibleTrail = (document: Document): readonly string[] =>
  [
    ...document.querySelectorAll(
      '[class*="breadcrumb" i] a, [id*="breadcrumb" i] a, [itemtype$="BreadcrumbList"] a, nav[aria-label*="breadcrumb" i] a',
    ),
  ]
    .slice(0, 8)
    .map((link) => squeeze(link.textContent));

const sectionNames = 'article:section og:article:section parsely-section cxenseparse:section section'.split(
  ' ',
);
const sectionLinks =
  '[class*="cate" i] a[href], a[class*="section" i], a[class*="cate" i], [itemprop~="articleSection"]';

/** The section of the paper: as the publisher states it, else the first step of the breadcrumb. */
export function readSection(
  evidence: PageEvidence,
  title: string,
  isSite: (text: string) => boolean,
): Candidate<string> | undefined {
  const { article, meta, jsonLd, document } = evidence;
  const isSection = (value: string) =>
    value && value.length < 50 && !isSite(value) && !homeNames.test(value) && !/^https?:/.test(value);
  const stated = [
    [() => meta(...sectionNames)[0] ?? '', 'meta', 0.9, 'article:section'],
    [() => textOf(article?.articleSection), 'json-ld', 0.9, 'json-ld articleSection'],
    [() => steps(jsonLdTrail(jsonLd), title)[0] ?? '', 'json-ld', 0.8, 'json-ld breadcrumb'],
    [() => steps(visibleTrail(document), title)[0] ?? '', 'dom', 0.7, 'breadcrumb'],
    [() => squeeze(document.querySelector(sectionLinks)?.textContent), 'dom', 0.5, 'section link'],
  ] as const;
  for (const [read, source, confidence, from] of stated) {
    const value = read(); // the page is searched only where it states no section
    if (isSection(value)) return { value, source, confidence, from };
  }
  return undefined;
}
