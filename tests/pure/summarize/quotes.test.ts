import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/summarize';
import { findNames, findQuotes, findReportedSpeech } from '../../../src/summarize/names';
import { textDocument } from '../../../src/summarize/text/document-text';
import { anArticleText } from '../../support/an-article-text';

function speechOf(text: string, language = 'vi') {
  const document = textDocument(anArticleText({ language, paragraphs: text.split('\n') }));
  const { people } = findNames(document);
  const brief = ({ text: said, speaker }: { text: string; speaker: string }) => [speaker, said];
  return {
    quotes: findQuotes(document, people).map(brief),
    reported: findReportedSpeech(document, people).map(brief),
  };
}

describe('direct quotes', () => {
  it('take the speaker behind them', () => {
    const { quotes } = speechOf(
      'Bà Lê Thu Hà là giáo viên.\n"Học sinh rất vui khi trở lại trường", bà Hà nói.',
    );
    expect(quotes).toEqual([['Lê Thu Hà', 'Học sinh rất vui khi trở lại trường']]);
  });

  it('take the speaker before them and after a colon', () => {
    const { quotes } = speechOf('Ông Phạm Minh Quân chia sẻ: “Cả làng cùng nhau dựng lại cây cầu”.');
    expect(quotes).toEqual([['Phạm Minh Quân', 'Cả làng cùng nhau dựng lại cây cầu']]);
  });

  it('go on after a split attribution and in the next paragraph', () => {
    const { quotes } = speechOf(
      '“We will rebuild the bridge,” Maria Lopez said. “It will take a year.”\n“Nobody will be left out of the plan.”',
      'en',
    );
    expect(quotes.map(([speaker]) => speaker)).toEqual(['Maria Lopez', 'Maria Lopez', 'Maria Lopez']);
  });

  it('resolve a pronoun to the subject of the sentence before', () => {
    const { quotes } = speechOf(
      'Anna Berg finished ahead of Marta Nowak.\n"I never thought it would be so close," she said.',
      'en',
    );
    expect(quotes).toEqual([['Anna Berg', 'I never thought it would be so close,']]);
  });

  it('keep the description of a speaker without a name', () => {
    const { quotes } = speechOf('"Năm nay bán được ít hơn mọi năm", một chủ sạp rau chia sẻ.');
    expect(quotes).toEqual([['một chủ sạp rau', 'Năm nay bán được ít hơn mọi năm']]);
  });

  it('go on behind a speaker who stays unknown', () => {
    const { quotes } = speechOf(
      '"It was as loud as a storm," she said. "There was glass all over the street."',
      'en',
    );
    expect(quotes.map(([speaker]) => speaker)).toEqual(['', '']);
  });

  it('are read in French, German and corner marks', () => {
    expect(speechOf('« Nous allons tout reconstruire », a déclaré Marie Dubois.', 'fr').quotes).toEqual([
      ['Marie Dubois', 'Nous allons tout reconstruire'],
    ]);
    expect(speechOf('„Wir bauen alles wieder auf“, sagte Jonas Weber.', 'de').quotes).toEqual([
      ['Jonas Weber', 'Wir bauen alles wieder auf'],
    ]);
  });

  it('leave out slogans, titles and terms', () => {
    const text =
      'Phong trào “Toàn dân chung tay dọn sạch bãi biển” lan rộng. Bộ phim “Những ngày không thể quên được” ra mắt. Ông Phan Văn Tú nói đó là “cơ hội”.';
    expect(speechOf(text).quotes).toEqual([]);
  });
});

describe('reported speech', () => {
  it('is the clause behind the verb or the source', () => {
    const { reported } = speechOf(
      'Ông Trần Quốc Bảo cho biết cây cầu sẽ xong vào tháng sau.\nTheo ông Bảo, kinh phí đã được bố trí đủ.',
    );
    expect(reported).toEqual([
      ['Trần Quốc Bảo', 'cây cầu sẽ xong vào tháng sau'],
      ['Trần Quốc Bảo', 'kinh phí đã được bố trí đủ'],
    ]);
  });
});

describe('what a source is said to have told', () => {
  it('begins behind the source’s post', () => {
    const { reported } = speechOf(
      'Theo bà Nguyễn Thị Hồng Cúc, Chủ tịch UBND xã Tân Lác, năm 2024 cả xã chỉ còn 37 hộ theo nghề.',
    );
    expect(reported).toEqual([['Nguyễn Thị Hồng Cúc', 'năm 2024 cả xã chỉ còn 37 hộ theo nghề']]);
  });
});

describe('the quotes of a summary', () => {
  it('are what people said and what they are reported to have said, in the order of the text', () => {
    const paragraphs = [
      'Ông Phạm Minh Quân cho biết cây cầu sẽ được dựng lại trong năm nay.',
      'Bà Lê Thu Hà nói: "Học sinh rất vui khi trở lại trường".',
    ];
    const { quotes } = summarize(anArticleText({ language: 'vi', paragraphs }));
    expect(quotes.map(({ speaker, direct, text }) => [speaker, direct, text])).toEqual([
      ['Phạm Minh Quân', false, 'cây cầu sẽ được dựng lại trong năm nay'],
      ['Lê Thu Hà', true, 'Học sinh rất vui khi trở lại trường'],
    ]);
  });
});
