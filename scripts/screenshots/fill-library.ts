import { type ArticleText, textHash } from '@/article';
import { createLibrary, idOfUrl, type KeyValueStore } from '@/library';
import { summarize } from '@/summarize';
import { extensionStore } from '../bench/library/extension-store';
import { inventedRecord } from '../bench/library/invented-record';
import { reports } from './reports-table';

type Report = Partial<ArticleText> & Pick<ArticleText, 'paragraphs'>;

/** Newest of all, so that they stand first. */
const savedOn = (hour: number) => new Date(Date.UTC(2026, 10, 25, hour));

function articleOf(report: Report): ArticleText {
  return {
    ...{ url: '', title: '', lead: '', byline: ['Thu Hà'], agency: '', publisher: { name: '', host: '' } },
    ...{ section: 'Thời sự', tags: ['hỏa hoạn'], published: '', modified: '', dateline: '' },
    ...{ language: 'vi', direction: 'ltr', leadImage: null, wordCount: 320, readingMinutes: 2 },
    ...{ provenance: { title: { source: 'json-ld', confidence: 1 } }, truncated: false, captions: [] },
    ...report,
    textHash: textHash(report.paragraphs.join('\n')),
  };
}

/** Saves a report through the library as the background does; answers with its id. */
async function save(store: KeyValueStore, report: Report, hour: number): Promise<string> {
  const article = articleOf(report);
  const library = createLibrary({ store, now: () => savedOn(hour) });
  await library.save({ article, summary: summarize(article) });
  return idOfUrl(article.url);
}

/** A story of two papers, one of which changed its report, with tags, a note and a star; answers with that one's id. */
async function saveStory(store: KeyValueStore): Promise<string> {
  const { first, later, other } = reports;
  await save(store, other, 3);
  const id = await save(store, first, 5);
  await save(store, { ...first, ...later }, 8);
  const library = createLibrary({ store, now: () => savedOn(9) });
  await library.tag([id], { add: ['đọc lại', 'chợ quê'], remove: [] });
  await library.patch([id], { starred: true, note: 'Hỏi lại số gian hàng bị cháy.' });
  return id;
}

/** Puts some of the records of these numbers into the bin. */
async function removeSome(store: KeyValueStore, numbers: readonly number[]): Promise<void> {
  const library = createLibrary({ store, now: () => savedOn(10) });
  await library.remove(numbers.map((number) => inventedRecord(number).saved.id));
}

/** What the picture script calls by name in a page of the extension. */
Object.assign(globalThis, {
  libraryPictures: {
    saveStory: () => saveStory(extensionStore),
    removeSome: (numbers: readonly number[]) => removeSome(extensionStore, numbers),
  },
});
