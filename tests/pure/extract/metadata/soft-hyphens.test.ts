import { describe, expect, it } from 'vitest';
import { extract } from '@/extract';
import { wordHashes } from '@/extract/body/likeness';
import { aPage, metadataOf } from './a-page';

const spelled = 'Brücken\u00aderöffnung nach langer Bau\u00adzeit';
const plain = 'Brückeneröffnung nach langer Bauzeit';
const title = (text: string) => `<meta property="og:title" content="${text}">`;

describe('soft hyphens of a headline', () => {
  it('stay as the heading sets them, though stated titles have none', () => {
    const page = { headline: `<h1>${spelled}</h1>`, head: title(`${plain} | Morning Example`) };
    expect(metadataOf(page).title).toBe(spelled);
  });

  it('stay as the stated title sets them where it stands for the headline', () => {
    const headline = `<h2><span>Stadt</span> <b>${plain}</b></h2>`;
    expect(metadataOf({ headline, head: title(spelled) }).title).toBe(spelled);
  });

  it('come with no mark that turns the writing direction', () => {
    expect(metadataOf({ headline: `<h1>\u202e${spelled}</h1>`, head: title(plain) }).title).toBe(spelled);
  });

  it('part no words where texts are compared', () => {
    expect([...wordHashes(spelled)]).toEqual([...wordHashes(plain)]);
  });

  it('let the headline be known in the body, so that it does not come twice', () => {
    const page = aPage({ headline: `<h2>${spelled}</h2>`, head: title(plain) });
    const { title: shown, paragraphs } = extract(page, new URL('https://www.morning-example.org/a-1.html'));
    expect([shown, ...paragraphs].filter((text) => text.replaceAll('\u00ad', '') === plain)).toHaveLength(1);
  });
});
