import type { ArticleImage } from '@/article';
import type { Candidate } from './candidate';
import { isNode, listOf, textOf } from './json-ld-node';
import type { PageEvidence } from './page-evidence';

const generic =
  /(?:^|[/_.-])(?:logo|default|placeholder|noimage|no-image|no_image|avatar|icon|favicon|blank|spacer|share-?image|og-?image-default|fallback)(?:[/_.-]|\d|$)/i;

const size = (value: unknown): number => {
  const pixels = Number.parseInt(textOf(value), 10);
  return pixels > 0 && pixels < 20000 ? pixels : 0;
};

function image(address: string, evidence: PageEvidence, width = 0, height = 0): ArticleImage | undefined {
  if (!address || !URL.canParse(address, evidence.url.href)) return undefined;
  const { href: url, protocol, pathname } = new URL(address, evidence.url);
  const isSmall = (width > 0 && width < 120) || (height > 0 && height < 90);
  if (!protocol.startsWith('http') || isSmall || generic.test(pathname)) return undefined;
  return { url, alt: '', caption: '', credit: '', ...(width && height ? { width, height } : {}) };
}

function jsonLdImage(evidence: PageEvidence): ArticleImage | undefined {
  const first = listOf(evidence.article?.image)[0];
  if (!isNode(first)) return image(textOf(first), evidence);
  return image(
    textOf(first.url ?? first.contentUrl ?? first['@id']),
    evidence,
    size(first.width),
    size(first.height),
  );
}

/** The picture that the publisher shows with the headline; logos and placeholders are none. */
export function readLeadImage(evidence: PageEvidence): Candidate<ArticleImage> | undefined {
  const { meta, document } = evidence;
  const open = meta('og:image:secure_url', 'og:image', 'og:image:url')[0] ?? '';
  const stated = [
    [
      image(open, evidence, size(meta('og:image:width')[0]), size(meta('og:image:height')[0])),
      'meta',
      0.85,
      'og:image',
    ],
    [jsonLdImage(evidence), 'json-ld', 0.8, 'json-ld image'],
    [
      image(
        meta('twitter:image', 'twitter:image:src', 'parsely-image-url', 'image', 'thumbnail')[0] ?? '',
        evidence,
      ),
      'meta',
      0.7,
      'twitter:image',
    ],
    [
      image(document.querySelector('link[rel="image_src"]')?.getAttribute('href') ?? '', evidence),
      'meta',
      0.6,
      'image_src',
    ],
  ] as const;
  for (const [value, source, confidence, from] of stated)
    if (value) return { value, source, confidence, from };
  return undefined;
}
