import type { Container, PageMap, Run } from '../walk/page-map';
import type { EmbedAt } from './build-blocks';
import { embedProviders } from './embed-table';

const addressNames = ['src', 'data-src', 'data-lazy-src', 'data-url'];

function addressOf(element: Element, base: URL): URL | null {
  for (const name of addressNames) {
    const value = element.getAttribute(name);
    if (value && URL.canParse(value, base.href)) return new URL(value, base);
  }
  return null;
}

/** Players and posts of known providers between the first and the last body run. */
export function findEmbeds(
  map: PageMap,
  body: readonly Run[],
  within: Container | null,
  url: URL,
): readonly EmbedAt[] {
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last || !within) return [];
  return map.items
    .slice(Math.max(within.start, first.order - 6), Math.min(within.end, last.order + 6))
    .flatMap((item): EmbedAt[] => {
      if (item.kind !== 'media' || item.type !== 'embed') return [];
      const address = addressOf(item.element, url);
      const provider = embedProviders.find(([pattern]) => address && pattern.test(address.hostname))?.[1];
      if (!address || !provider) return [];
      const title = item.element.getAttribute('title') ?? '';
      return [{ order: item.order, block: { type: 'embed', provider, url: address.href, title } }];
    });
}
