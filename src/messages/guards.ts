import * as v from 'valibot';
import { articleTextGuard, editsGuard, webAddress } from '@/article';
import type { Input, Protocol } from './protocol';

type Guard<T extends keyof Protocol> = v.GenericSchema<unknown, Input<Protocol, T>>;

const one = <T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, [T]> =>
  v.strictTuple([schema]);
const nothing: v.GenericSchema<unknown, []> = v.strictTuple([]);

const tabId = v.object({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const recordId = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,32}$/));
const id = v.object({ id: recordId });
const idOrBlank = v.object({ id: v.union([recordId, v.literal('')]) });
const article = v.object({ article: articleTextGuard });
const shortText = v.pipe(v.string(), v.maxLength(100_000));

const recordIds = v.pipe(v.array(recordId), v.maxLength(100_000));
const ids = v.object({ ids: recordIds });
const tags = v.pipe(v.array(shortText), v.maxLength(1000));
const transfer = v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,64}$/));

const patch = v.object({
  ids: recordIds,
  patch: v.object({
    note: v.exactOptional(shortText),
    userTags: v.exactOptional(tags),
    starred: v.exactOptional(v.boolean()),
    readAt: v.exactOptional(shortText),
    edits: v.exactOptional(editsGuard),
  }),
});

/** One guard per message; a message without one does not compile. */
export const protocolGuards: { readonly [T in keyof Protocol]: Guard<T> } = {
  'page.detected': one(
    v.object({
      url: webAddress,
      canonical: v.union([webAddress, v.literal('')]),
      isArticle: v.boolean(),
    }),
  ),
  'page.inspect': one(tabId),
  'page.read': one(tabId),
  'page.save': one(tabId),
  'reader.save': one(article),
  'reader.summarize': one(article),
  'reader.savedId': one(v.object({ url: webAddress })),
  'reader.undoSave': one(id),
  'reader.openLibrary': one(idOrBlank),
  'reader.saveSettings': one(v.object({ settings: v.record(v.string(), v.unknown()) })),
  'reader.typeface': one(v.object({ typeface: v.picklist(['serif', 'lexend', 'andika']) })),
  'reader.position': one(v.object({ url: webAddress })),
  'reader.savePosition': one(
    v.object({ url: webAddress, paragraph: v.pipe(v.number(), v.integer(), v.minValue(-1)) }),
  ),
  'library.open': one(idOrBlank),
  'library.patch': one(patch),
  'library.tag': one(v.object({ ids: recordIds, add: tags, remove: tags })),
  'library.remove': one(ids),
  'library.restore': one(ids),
  'library.undoSave': one(id),
  'library.destroy': one(ids),
  'library.importPart': one(v.object({ transfer, part: v.string() })),
  'library.import': one(v.object({ transfer, skipBroken: v.boolean() })),
  'library.undoImport': nothing,
  'library.tidy': nothing,
};

/** Page scripts run beside code that is not ours, so they may say little, and only about their own tab. */
export const mayComeFromPage = (type: keyof Protocol): boolean =>
  type === 'page.detected' || type.startsWith('reader.');
