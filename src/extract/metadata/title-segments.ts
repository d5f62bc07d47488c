import type { NameContext } from './read-names';
import { hostKey } from './site-names';
import { foldKey } from './squeeze';

type SiteTest = NameContext['isSite'];

const separator = /\s+[|–—·•»«:-]\s+|\s*[|»«ㅣ]\s*|\s*::\s*/;
const joint = '\\s*(?:[|–—·•»«:ㅣ-]|::)\\s*';
/** A name may be so much longer than the host that spells it: "Kaieteur News" on kaieteurnewsonline.com. */
const spareLetters = 12;

/** True also for names that the host spells. */
export function withHost(isSite: SiteTest, { hostname }: URL): SiteTest {
  const host = foldKey(hostname.replace(/^www\./, ''));
  const label = hostKey(hostname);
  return (text) => {
    const key = foldKey(text);
    const isLonger = label.length > 4 && key.includes(label) && key.length < label.length + spareLetters;
    return isSite(text) || (key.length > 3 && (host.includes(key) || isLonger));
  };
}

/** Segments that tell the day or the kind of a piece: "16.07.2026", "Opinion". */
const isLabel = (segment: string): boolean =>
  /^\W*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\W*$/.test(segment) ||
  /^(?:opinion|editorial|analysis|commentary|comment|exclusive|watch|video|photos?|pictures|gallery|podcast|live|kommentar|meinung|analyse|opinión|tribune|éditorial|editoriale)$/i.test(
    segment,
  );

/** Chinese papers set "headline_channel_paper". */
const chineseHead = (text: string): string =>
  /^\p{Script=Han}.{5,}?_[^_]*\p{Script=Han}/u.test(text) ? (text.split('_')[0] ?? text) : text;

/** "Example.com: …": a site that writes its address before its headlines. */
const addressFirst = /^(?:www\.)?[\w-]+\.(?:com|org|net|co\.uk|com\.vn)\s*:\s+/i;

/** Cuts off what is no part of a headline: the site's name with all behind it, dates and labels at the ends. */
export function withoutSite(text: string, isSite: SiteTest): string {
  let rest = chineseHead(text).replace(addressFirst, '');
  for (;;) {
    const parts = rest.split(separator);
    const [first = '', second = ''] = parts;
    const isEnd = (part: string, index: number) => isSite(part) || isSite(parts.slice(index + 1).join(' '));
    const name = parts.slice(1).find(isEnd) ?? (isLabel(parts.at(-1) ?? '') ? parts.at(-1) : undefined);
    if (parts.length < 2) return rest;
    if (isSite(first) || (isLabel(first) && !isSite(second)))
      rest = rest.slice(rest.indexOf(first) + first.length).replace(new RegExp(`^${joint}`), '');
    else if (name) rest = rest.slice(0, rest.lastIndexOf(name)).replace(new RegExp(`${joint}$`), '');
    else return rest;
  }
}
