import { describe, expect, it } from 'vitest';
import { metadataSteps } from '@/extract/metadata';
import { headlineText } from '@/extract/metadata/headline-element';
import { finish } from '@/extract/steps';
import { parsePage } from '../../../support/parse-page';
import { metadataOf, type PageParts } from './a-page';

const title = (text: string, name = 'og:title') => `<meta property="${name}" content="${text}">`;

describe('the headline of a page', () => {
  it.each<[string, PageParts, string]>([
    ['is the h1', {}, 'Bridge opens after a long delay'],
    [
      'is no heading that leads to the front page',
      {
        headline:
          '<h1><a href="/">The bridge blog of the long valley</a></h1><h2>Bridge opens after a long delay</h2>',
      },
      'Bridge opens after a long delay',
    ],
    [
      'keeps words that a colon ties to it',
      {
        headline: '<h1>After three years: Bridge opens after a long delay</h1>',
        head: title('Bridge opens after a long delay'),
      },
      'After three years: Bridge opens after a long delay',
    ],
    [
      'drops a kicker that no colon ties to it',
      {
        headline: '<h1><span>City news</span> Bridge opens after a long delay</h1>',
        head: title('Bridge opens after a long delay'),
      },
      'Bridge opens after a long delay',
    ],
    [
      'drops a marked kicker that all stated titles have too',
      {
        headline: '<h1><span class="head__overline">City news</span> - Bridge opens after a long delay</h1>',
        head: ['og:title', 'twitter:title', 'title']
          .map((name) => title('City news: Bridge opens after a long delay', name))
          .join(''),
      },
      'Bridge opens after a long delay',
    ],
    [
      'is the heading below an h1 that is a kicker',
      {
        headline:
          '<h1 class="strapline">Small river: first pupils cross</h1><h2>Bridge opens after a long delay</h2>',
      },
      'Bridge opens after a long delay',
    ],
    [
      'is what all stated titles say where only a smaller heading says other words',
      {
        headline: '<h2>Bridge opens after long wait of pupils</h2>',
        head: title('Bridge opens after a long delay'),
      },
      'Bridge opens after a long delay',
    ],
    [
      'is no heading of a translation service',
      {
        headline:
          '<div class="skiptranslate"><h1>Original text of this sentence</h1></div><p>Bridge opens</p>',
      },
      'Bridge opens after a long delay',
    ],
    [
      'is no heading in a breadcrumb where another is shown',
      {
        headline:
          '<nav><h1>City news: Bridge opens after a long delay</h1></nav><h2><span>City news</span> <span>Bridge opens after a long delay</span></h2>',
        head: title('Bridge opens after a long delay'),
      },
      'Bridge opens after a long delay',
    ],
    [
      'has the words before a colon that all stated titles have',
      {
        head: ['og:title', 'twitter:title', 'title']
          .map((name) => title('After three years: Bridge opens after a long delay', name))
          .join(''),
      },
      'After three years: Bridge opens after a long delay',
    ],
    [
      'has no subtitle that stands in an element of its own',
      {
        headline: '<h1>Bridge opens after a long delay <small>Three years of waiting are over</small></h1>',
        head: title('Bridge opens after a long delay'),
      },
      'Bridge opens after a long delay',
    ],
    [
      'drops the name of the site with all behind it',
      { headline: '', head: title('Bridge opens at last | Morning Example | News of the valley') },
      'Bridge opens at last',
    ],
    [
      'drops a name of the site that has a dash in it',
      {
        headline: '<h1><a href="/">Rivers - Bridges of the valley</a></h1>',
        head: title('Bridge opens at last - Rivers - Bridges of the valley'),
      },
      'Bridge opens at last',
    ],
    [
      'is a smaller heading that begins the stated title',
      { headline: '<h2>Bridge opens at</h2>', head: title('Bridge opens at (2026/5)') },
      'Bridge opens at',
    ],
    [
      'drops a date and a label at its ends',
      { headline: '<h1>16.07.2026 - Bridge opens after a long delay | Editorial</h1>' },
      'Bridge opens after a long delay',
    ],
    [
      'is the first h1, if long, even where the stated titles say other words',
      {
        headline: '<h1>How pupils waited three years for a crossing</h1>',
        head: title('Valley: all about bridges'),
      },
      'How pupils waited three years for a crossing',
    ],
    [
      'keeps words before a colon where the stated title sets other quotes',
      {
        headline: '<h1>Report of pupils: ‘Bridge opens after a long delay’</h1>',
        head: title("'Bridge opens after a long delay'"),
      },
      'Report of pupils: ‘Bridge opens after a long delay’',
    ],
    [
      'has no kicker that only half of the stated titles have',
      {
        head: `${title('Bridge opens after a long delay')}${['twitter:title', 'title']
          .map((name) => title('«River»: Bridge opens after a long delay', name))
          .join(
            '',
          )}<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: '«River»: Bridge opens after a long delay' })}</script>`,
      },
      'Bridge opens after a long delay',
    ],
    [
      'drops a note in brackets that a stated title lacks',
      { headline: '<h1>Bridge opens after a long delay [Watch]</h1>' },
      'Bridge opens after a long delay',
    ],
    [
      'drops the address of the site before a colon',
      { headline: '', head: title('Example.com: Bridge opens at last') },
      'Bridge opens at last',
    ],
    [
      'is the shorter stated title where others have but a section behind a dash',
      {
        headline: '',
        head: `${title('Bridge opens at last in the valley-City')}${title('Bridge opens at last in the valley', 'headline')}${title('Bridge opens at last in the valley-City', 'twitter:title')}`,
      },
      'Bridge opens at last in the valley',
    ],
    [
      'is the part of a stated title that the page has as a line of its own',
      {
        headline: '<div><i>City news</i>: Bridge opens at last in the valley</div>',
        head: title('Friends of the valley - Bridge opens at last in the valley - City news'),
      },
      'Bridge opens at last in the valley',
    ],
    [
      'is no heading that leads to the front page in the language of the reader',
      {
        headline:
          '<h1><a href="/?locale=en">Morning Example, friends of bridges</a></h1><h2>Bridge opens after</h2>',
      },
      'Bridge opens after',
    ],
    [
      'is what all stated titles say where a smaller heading, marked as the headline, says other words',
      {
        headline: '<h2 itemprop="headline"><i>City news</i> <b>Bridge opens after a very long delay</b></h2>',
        head: title('Bridge opens after a long delay'),
      },
      'Bridge opens after a long delay',
    ],
    [
      'is a short heading that the address ends in',
      {
        headline: '<h1>Bridge</h1>',
        head: ['og:title', 'twitter:title']
          .map((name) => title('The old Bridge and the people of the valley', name))
          .join(''),
        url: new URL('https://www.morning-example.org/city/bridge/'),
      },
      'Bridge',
    ],
    [
      'is a smaller heading that only a lesser statement has',
      {
        headline: '<h1><a href="/">Morning Example</a></h1><h2>Pupils cross the small river first</h2>',
        head: ['og:title', 'twitter:title']
          .map((name) => title('Why the whole valley waited for this day', name))
          .concat(title('Pupils cross the small river first', 'title'))
          .join(''),
      },
      'Pupils cross the small river first',
    ],
    [
      'has the colon that shared links set between its two lines',
      {
        headline: '<h1><b>After three years</b> <i>Bridge opens at last</i></h1>',
        head: title('After three years: Bridge opens at last'),
      },
      'After three years: Bridge opens at last',
    ],
    [
      'is no short heading that no stated title has in it',
      { headline: '<h1>Page</h1>', head: title('Bridge opens at last in the valley') },
      'Bridge opens at last in the valley',
    ],
  ])('%s', (_, parts, headline) => expect(metadataOf(parts).title).toBe(headline));

  it.each([
    [
      'takes the first long one of small headings on a page whose title begins with its host',
      'Morning Example, friends of bridges',
    ],
    ['keeps a title that tells more than the host', 'Bridge opens at last in the valley'],
  ])('%s', (_, stated) => {
    const page = parsePage(
      `<title>${stated}</title><h4>More about us</h4><h5>Pupils cross the small river first</h5><p>Story.</p>`,
    );
    const { title: said } = finish(metadataSteps(page, new URL('https://morning.example/?id=7'), () => {}));
    expect(said).toBe(stated.startsWith('Morning') ? 'Pupils cross the small river first' : stated);
  });

  it('sets no space before an apostrophe behind words in italics', () => {
    const page = parsePage('<h1><i>The Ferryman</i>’s long day</h1>');
    expect(headlineText(page.querySelector('h1') ?? undefined)).toBe('The Ferryman’s long day');
  });

  it('keeps a marked kicker before a colon', () => {
    const page = parsePage('<h1><i class="kicker">After years</i><b>: </b><span>Bridge opens</span></h1>');
    expect(headlineText(page.querySelector('h1') ?? undefined)).toBe('After years: Bridge opens');
  });

  it('leaves out how its characters are read', () => {
    const headline =
      '<h1><ruby>橋<rt>はし</rt></ruby>が三年遅れで<ruby>開通<rt>かいつう</rt></ruby>した</h1>';
    const page = { language: 'ja', headline, head: title('橋が三年遅れで開通した') };
    expect(metadataOf(page).title).toBe('橋が三年遅れで開通した');
  });

  it('is told apart from the site in scripts that set no spaces', () => {
    const page = {
      language: 'ja',
      headline: '<h1>国際ニュース：朝の例</h1><h1>橋が三年遅れで開通、子どもたちが最初に渡る</h1>',
      head: title('橋が三年遅れで開通、子どもたちが最初に渡る'),
    };
    expect(metadataOf(page).title).toBe('橋が三年遅れで開通、子どもたちが最初に渡る');
  });

  it('keeps the spaces that French sets before a colon, and sets none where a piece goes on', () => {
    const headline = '<h1>Ville : le pont <a href="/p">rouvert</a>, enfin</h1>';
    expect(metadataOf({ language: 'fr', headline }).title).toBe('Ville : le pont rouvert, enfin');
  });
});
