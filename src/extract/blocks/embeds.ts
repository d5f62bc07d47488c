import { attributeText } from '../walk/own-dom';
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

const isFilm = ({ pathname, protocol }: URL): boolean =>
  /^https?:$/.test(protocol) && /\.(?:mp4|webm|ogv|m4v)$/i.test(pathname);

/** A film that the page plays itself, by its file: such as a newspaper's own video. */
function ownFilm(element: Element, base: URL): URL | null {
  if (element.localName !== 'video') return null;
  const addresses = [element, ...element.querySelectorAll('source')].map((one) => addressOf(one, base));
  return addresses.find((address) => address !== null && isFilm(address)) ?? null;
}

/** Who plays an embed, by the host of its frame; '' for a film of the page's own; null for all else. */
function providerOf(
  element: Element,
  base: URL,
): { readonly address: URL; readonly provider: string } | null {
  const address = addressOf(element, base);
  const provider = embedProviders.find(([pattern]) => address && pattern.test(address.hostname))?.[1];
  if (address && provider) return { address, provider };
  const film = ownFilm(element, base);
  return film && { address: film, provider: '' };
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
      const found = providerOf(item.element, url);
      if (!found) return [];
      const { address, provider } = found;
      const title = attributeText(item.element, 'title');
      return [{ order: item.order, block: { type: 'embed', provider, url: address.href, title } }];
    });
}
