import { describe, expect, it } from 'vitest';
import { dayFromUrl } from '@/extract/metadata/day-from-url';
import { metadataOf, type PageParts } from './a-page';

const stated = (iso: string) => `<meta property="article:published_time" content="${iso}">`;

describe('when a page was published', () => {
  it.each<[string, PageParts, string]>([
    [
      'is told in the time that the page shows, where UTC is stated',
      { head: stated('2026-07-16T02:30:10Z'), under: '<p class="date">July 15, 2026, 10:30 p.m.</p>' },
      '2026-07-15T22:30:10-04:00',
    ],
    [
      'stays in UTC where the visible time is of another event',
      { head: stated('2026-07-16T02:30:10Z'), under: '<p class="date">July 15, 2026, 10:47 p.m.</p>' },
      '2026-07-16T02:30:10Z',
    ],
    [
      'is the day of the own zone where UTC hides a midnight',
      {
        url: new URL('https://www.morgen.example.de/bruecke'),
        language: 'de',
        head: stated('2026-07-15T22:00:00Z'),
      },
      '2026-07-16T00:00:00+02:00',
    ],
    [
      'is what JSON-LD says of the page where it describes no article',
      {
        head: '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2026-07-16"}</script>',
      },
      '2026-07-16',
    ],
    [
      'is no date of a teaser',
      {
        under:
          '<div class="related"><time datetime="2026-01-02">2 Jan</time></div><p>Published July 16, 2026</p>',
      },
      '2026-07-16',
    ],
    [
      'is what readers see rather than a date whose name tells nothing',
      { head: '<meta name="date" content="2026-07-20">', under: '<p class="date">July 16, 2026</p>' },
      '2026-07-16',
    ],
    [
      'is the day of the address rather than one that the text tells',
      {
        url: new URL('https://www.morning-example.org/bridge-of-16.07.2026-opens'),
        under: '<p>Planned since May 3, 2023</p>',
      },
      '2026-07-16',
    ],
    [
      'has the time of a text on the day of the address',
      {
        url: new URL('https://www.morning-example.org/2026/07/16/bridge'),
        under: '<p>Planned since May 3, 2023</p><p>July 16, 2026 10:30 UTC</p>',
      },
      '2026-07-16T10:30:00+00:00',
    ],
    [
      'is the date that opens the story',
      {
        language: 'de',
        under: `<p>16.07.2026 Die Brücke über den kleinen Fluss ist offen. ${'Alle freuen sich. '.repeat(5)}</p>`,
      },
      '2026-07-16',
    ],
  ])('%s', (_, parts, published) => expect(metadataOf(parts).published).toBe(published));
});

describe('the day in an address', () => {
  it.each([
    ['/2026/07/16/bridge', '2026-07-16'],
    ['/bridge-20260716101112345.htm', '2026-07-16'],
    ['/news/16-07-2026', '2026-07-16'],
    ['/web/20190101000000/http://example.org/bridge', ''],
    ['/bridge-1607202', ''],
  ])('of "%s"', (path, day) => expect(dayFromUrl(new URL(path, 'https://example.org'))).toBe(day));
});
