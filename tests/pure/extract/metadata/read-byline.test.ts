import { describe, expect, it } from 'vitest';
import { metadataOf, type PageParts } from './a-page';

const jsonLd = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Bridge opens after a long delay', author })}</script>`;

const meta = (name: string, ...contents: readonly string[]): string =>
  contents.map((content) => `<meta name="${name}" content="${content}">`).join('');

/** So much text that what stands behind it is far from the headline. */
const farBelow = Array.from({ length: 80 }, (_, day) => `<p>The river rose on day ${day}.</p>`).join('');

describe('the byline of a page', () => {
  it.each<[string, PageParts, readonly string[]]>([
    [
      'joins people who stand in links of their own',
      { under: '<p>By <a rel="author">Ann Lee</a> and <a rel="author">Bob Roy</a></p>' },
      ['Ann Lee', 'Bob Roy'],
    ],
    [
      'takes the visible byline where structured data names one of its people',
      {
        head: jsonLd([{ '@type': 'Person', name: 'Ann Lee' }]),
        under:
          '<p class="byline"><span class="author">Bob Roy</span> <span class="author">Ann Lee</span></p>',
      },
      ['Bob Roy', 'Ann Lee'],
    ],
    [
      'reads an author box in a page whose body class speaks of a sidebar',
      { bodyClass: 'has-sidebar comments-open', under: '<span class="author">Ann Lee</span>' },
      ['Ann Lee'],
    ],
    [
      'reads an aside with an address',
      {
        headline: '<article><h1>Bridge opens after a long delay</h1>',
        under:
          '<aside><address><a rel="author">Ann Lee</a> and <a rel="author">Bob Roy</a></address></aside>',
      },
      ['Ann Lee', 'Bob Roy'],
    ],
    [
      'reads what a page builder calls a widget',
      { under: '<div class="elementor-widget"><i class="author">Ann Lee</i></div>' },
      ['Ann Lee'],
    ],
    [
      'reads the footer of its own article',
      {
        headline: '<article><h1>Bridge opens after a long delay</h1>',
        below: '<footer><b class="author">Ann Lee</b></footer></article>',
      },
      ['Ann Lee'],
    ],
    [
      'trusts a line under the headline more than the account that posted it',
      {
        head: '<meta name="author" content="Eve Moor">',
        under: '<a rel="author" href="/author/eve">Eve Moor</a><p>By Ann Lee</p>',
      },
      ['Ann Lee'],
    ],
    [
      'reads the only line of its kind below the story',
      {
        language: 'de',
        below: `<p>${'Alle freuen sich. '.repeat(20)}</p><p><em>Von <span>Anna Berg</span></em></p>`,
      },
      ['Anna Berg'],
    ],
    [
      'reads no line of several, which are of teasers',
      {
        language: 'de',
        below: `<p>${'Alle freuen sich. '.repeat(20)}</p><p>Von Anna Berg</p><p>Von Jan Moor</p>`,
      },
      [],
    ],
    [
      'reads a label beside the date',
      { language: 'de', under: '<p>16.07.2026 <span>- Redaktion: Anna Berg (Leitung)</span></p>' },
      ['Anna Berg'],
    ],
    ['takes a vcard for no teaser card', { under: '<p class="author vcard">Ann Lee</p>' }, ['Ann Lee']],
    [
      'ends at the word before a section',
      { under: '<p>by <a>Ann</a> in <a>Bridges</a>, <a>Rivers</a></p>' },
      ['Ann'],
    ],
    [
      'leaves out what buttons say',
      { under: '<div class="author"><a>Follow</a><a>See all</a></div><p>By Ann Lee</p>' },
      ['Ann Lee'],
    ],
    [
      'takes no sentence of a biography for names',
      {
        under: '<div class="author-box">Ann Lee writes about rivers and lives in Smalltown, Westland.</div>',
      },
      [],
    ],
    ['finds a name beside the date', { under: '<div>Ann Lee</div><div>July 16, 2026</div>' }, ['Ann Lee']],
    ['finds a name in the date line', { under: '<p>16.07.2026 - Ann Lee</p>' }, ['Ann Lee']],
    ['takes no section beside the date for a name', { under: '<b>City Life</b> <i>July 16, 2026</i>' }, []],
    [
      'reads a label below the story',
      { below: '<p><em>Author: Ann Lee, editor-in-chief</em></p>' },
      ['Ann Lee'],
    ],
    [
      'leaves out the menu of those who also write for the paper',
      {
        head: meta('author', 'Ann Lee'),
        headline: `<div>${['Ann Lee', 'Al Fay', 'Bo Gray', 'Cy Hale', 'Di Ives', 'Ed Joy', 'Flo Kerr']
          .map((name) => `<a href="/people/${name}/">${name}</a>`)
          .join(' ')}</div><h1>Bridge opens after a long delay</h1>`,
        under: '<p><b class="author">Ann Lee</b></p>',
      },
      ['Ann Lee'],
    ],
    [
      'leaves out bylines of teasers far below',
      {
        below: `${farBelow}${['Ann Lee', 'Bob Roy', 'Cy Hale'].map((name) => `<div><p class="author">By ${name}</p></div>`).join('')}`,
      },
      [],
    ],
    [
      'prefers who wrote to the account that posted',
      { under: '<p>Posted by <i class="username">bridges</i></p><p>Article by Ann Lee</p>' },
      ['Ann Lee'],
    ],
    ['keeps an account that readers see', { under: '<i class="username">bridges</i>' }, ['bridges']],
    [
      'is no account that only the markup tells',
      { head: jsonLd({ '@type': 'Person', name: 'ann-lee' }) },
      [],
    ],
    [
      'trusts a label more than the office that passed the article on',
      { under: '<p>By <b>Example Press</b></p><p>Written by:<br><a href="/x">Ann Lee</a></p>' },
      ['Ann Lee'],
    ],
    [
      'prefers the line with the post of a writer to the credit of a picture',
      { under: '<p>By <a>Bob Roy</a></p><p>By <a>Ann Lee</a>, Staff Writer</p>' },
      ['Ann Lee'],
    ],
    [
      'passes over who licenses a picture',
      {
        under: '<a class="license-author">Bob Roy</a><p class="author">Ann Lee</p>',
      },
      ['Ann Lee'],
    ],
    [
      'joins the parts of a name',
      {
        under: '<p class="author"><i class="given-names">Ann</i> <i class="surname">Lee</i></p>',
      },
      ['Ann Lee'],
    ],
    [
      'has everybody whom a journal lists, given names first',
      { head: meta('citation_author', 'Lee, Ann', 'Bob Roy'), under: '<p class="author">Ann Lee</p>' },
      ['Ann Lee', 'Bob Roy'],
    ],
    [
      'reads what stands behind a label in the story itself',
      { language: 'de', below: `<p>${'Alle freuen sich. '.repeat(20)}<br><b>Text:</b> Anna Berg</p>` },
      ['Anna Berg'],
    ],
    [
      'takes no heading beside the date for a name',
      { under: '<i>July 16, 2026</i><h3>Further Bridges</h3>' },
      [],
    ],
    ['takes no button on the right for a name', { below: '<p align="right">More</p>' }, []],
    [
      'reads a name in small letters where nothing else stands',
      { under: '<p class="author">Annie moor</p>' },
      ['Annie moor'],
    ],
    [
      'passes over links to people in the story',
      { below: '<p>They met <a href="/people/mayor/">Max Major</a> there.</p>' },
      [],
    ],
  ])('%s', (_, parts, people) => expect(metadataOf(parts).byline).toEqual(people));
});

describe('who signs where nobody is named', () => {
  it.each<[string, PageParts, readonly string[]]>([
    ['is the desk', { under: '<p class="byline">By Example Staff</p>' }, ['Example Staff']],
    [
      'is an organisation that structured data states',
      { head: jsonLd({ '@type': 'Organization', name: 'River Board' }) },
      ['River Board'],
    ],
    [
      'is paper and agency as they stand together',
      { under: '<p class="byline">By abc/dpa</p>' },
      ['abc/dpa'],
    ],
    ['is nobody where a person is', { under: '<p class="byline">By Ann Lee, Example Staff</p>' }, []],
    [
      'is the writer whose name the site bears',
      {
        head: '<meta name="author" content="Ann Lee">',
        url: new URL('https://www.annlee.example/bridge-opens'),
      },
      ['Ann Lee'],
    ],
    [
      'is nobody for an organisation without a name',
      { head: jsonLd({ '@type': 'Organization', name: '' }) },
      [],
    ],
    ['is an agency beside the date', { under: '<b>AFP</b> <i>July 16, 2026</i>' }, ['AFP']],
    ['is nobody for an account', { under: '<p class="byline">By admin</p>' }, []],
  ])('%s', (_, parts, collective) => expect(metadataOf(parts).collective).toEqual(collective));
});

describe('who signs where no person does', () => {
  it.each<[string, PageParts, readonly string[]]>([
    [
      'is the organisation that a label by the headline calls the source',
      { under: '<dl><dt>Source:</dt><dd>Example School of Bridges</dd></dl>' },
      ['Example School of Bridges'],
    ],
    ['is no person there', { under: '<dl><dt>Source:</dt><dd>Ann Lee</dd></dl>' }, []],
  ])('%s', (_, parts, collective) => expect(metadataOf(parts).collective).toEqual(collective));
});
