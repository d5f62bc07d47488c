import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleText } from '../../../src/article';
import { resolveSpan, summarize, textDocument } from '../../../src/summarize';
import { anArticleText } from '../../support/an-article-text';

const title = 'Cầu Bến Mơ sập, huyện Hòa An mở đường tạm';
const lead = 'Cầu Bến Mơ ở huyện Hòa An sập sáng 4/3 làm 2 người bị thương, giao thông bị chia cắt.';
const paragraphs = [
  'Theo ông Lê Văn Tấm, Chủ tịch huyện Hòa An, cây cầu dài 45 m sập lúc 6h khi một xe chở cát đi qua.',
  'Ông cho biết thêm hai người bị thương đã được đưa vào bệnh viện tỉnh trong buổi sáng.',
  'Điều này khiến hơn 1.200 hộ dân hai bên sông không thể qua lại trong nhiều ngày tới.',
  'Đường tạm ở đâu?',
  'Huyện Hòa An mở đường tạm dài 3 km qua xã Phú Lâm, dự kiến thông xe vào ngày 10/3.',
  'Cầu Bến Mơ xây năm 1998, từng được sửa hai lần và chỉ cho phép xe dưới 5 tấn đi qua.',
  'Ảnh: Người dân đứng bên cây cầu sập vào sáng 4/3 tại huyện Hòa An, tỉnh Nam Giang.',
  'Cầu Bến Mơ ở huyện Hòa An sập sáng 4/3 làm 2 người bị thương và giao thông bị chia cắt.',
  'Sở Giao thông tỉnh Nam Giang ước tính cần 18 tỷ đồng để xây cầu mới trong mùa khô năm nay.',
];

const points = (parts: Partial<ArticleText> = {}) =>
  summarize(anArticleText({ title, lead, paragraphs, ...parts })).keyPoints.map(({ text }) => text);

describe('key points', () => {
  test('begin with the lead that the page marks', () => {
    expect(points()[0]).toBe(lead);
  });

  test('are three to seven', () => {
    expect(points().length).toBeGreaterThanOrEqual(3);
    expect(
      points({ paragraphs: [...paragraphs, ...paragraphs].map((p, i) => `${i} ${p}`) }).length,
    ).toBeLessThanOrEqual(7);
  });

  test('can each be read alone, and are no question or caption', () => {
    expect(points().filter((text) => /^(?:Ông cho|Điều này|Đường tạm ở|Ảnh)/.test(text))).toEqual([]);
  });

  test('never say the same thing twice', () => {
    expect(points().filter((text) => text.startsWith('Cầu Bến Mơ ở huyện'))).toHaveLength(1);
  });

  test('take a long lead by its best sentence', () => {
    const long = `${lead} Nhiều người dân kể lại chuyện cũ của làng mình bên bếp lửa đêm qua.`;
    expect(points({ lead: long })[0]).toBe(lead);
  });

  test('leave headings and bylines out', () => {
    const extra = [
      'Cầu cũ đã xuống cấp nhiều năm nay ở xã nghèo',
      'Nguyễn Văn Mẫu và nhóm phóng viên thường trú tại miền Trung',
    ];
    const found = points({ paragraphs: [...paragraphs, ...extra] });
    expect(found.filter((text) => extra.includes(text))).toEqual([]);
  });

  test('of a text with hanging sentences only are still given', () => {
    const hanging = [
      'Ông cho biết nước sông lên nhanh trong đêm qua.',
      'Điều này khiến cả làng phải dời lên đồi cao.',
    ];
    expect(points({ lead: '', paragraphs: hanging })).toHaveLength(2);
  });

  test('of an empty text are none', () => {
    expect(points({ lead: '', paragraphs: [] })).toEqual([]);
  });

  test.each(['ja', 'th', 'ar', 'und', 'zh-Hant'])('never fail on text marked as %s', (language) => {
    expect(() => points({ language })).not.toThrow();
  });
});

describe('summarize', () => {
  const prose = fc
    .array(
      fc.constantFrom(
        'Mưa',
        'lũ',
        'Hà Nội',
        '12',
        'người',
        '…',
        '.',
        '"',
        '“',
        '”',
        '?',
        'ông',
        'this',
        '\n',
        'tỷ',
      ),
      {
        maxLength: 60,
      },
    )
    .map((words) => words.join(' '));

  test('gives key points that stand in the text at their spans', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 8 }), prose, (texts, leadText) => {
        const article = anArticleText({ paragraphs: texts, lead: leadText });
        const document = textDocument(article);
        for (const { text, span } of summarize(article).keyPoints) {
          const source = span.paragraph === -1 ? leadText : texts[span.paragraph];
          expect(source?.slice(span.start, span.end)).toBe(text);
          expect(resolveSpan(span, document.paragraphs)).toEqual({
            paragraph: span.paragraph,
            start: span.start,
            end: span.end,
          });
        }
      }),
      { seed: 4 },
    );
  });

  test('gives the same summary for the same article, byte for byte', () => {
    const article = anArticleText({ title, lead, paragraphs });
    expect(JSON.stringify(summarize(article))).toBe(JSON.stringify(summarize(structuredClone(article))));
  });

  test('carries over that the text was cut', () => {
    expect(summarize(anArticleText({ paragraphs, truncated: true })).truncated).toBe(true);
  });

  test('says how many sentences and figures the points use', () => {
    const { coverage, keyPoints, figures } = summarize(anArticleText({ title, lead, paragraphs }));
    expect(coverage.sentencesUsed).toBe(keyPoints.length);
    expect(coverage.sentences).toBe(10);
    expect(coverage.figures).toBe(figures.length);
    expect(coverage.figuresUsed).toBeGreaterThan(0);
    expect(coverage.figuresUsed).toBeLessThanOrEqual(coverage.figures);
  });
});
