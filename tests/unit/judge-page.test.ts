import { describe, expect, it } from 'vitest';
import { judgePage } from '../../scripts/report/judge-page.mjs';

const kept = 'Weavers sit at their looms from the early morning.';
const caption = 'A mat dries on the dike above the river.';
const advert = 'Buy two mats and pay for one of them only.';

describe('a judged page', () => {
  it('names what is missing, with the step that took it', () => {
    const line = { id: '1', url: '', gold: { body: `${kept}\n${caption}` } };
    const trace = [
      { step: 'body', action: 'drop', reason: 'advertisement', text: advert },
      { step: 'figures', action: 'keep', reason: 'https://sample.example/mat.jpg', text: caption },
    ];
    const { lines } = judgePage(line, { article: { text: kept } }, trace);
    expect(lines.map(({ verdict, text, reason }) => `${verdict}: ${text} ${reason}`.trim())).toEqual([
      `kept: ${kept}`,
      `dropped: ${advert} body: advertisement`,
      `missed: ${caption} figures: caption of a picture`,
    ]);
  });
});
