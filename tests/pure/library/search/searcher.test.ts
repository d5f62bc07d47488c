import { describe, expect, it } from 'vitest';
import { createSearcher, idOfUrl, list, type Searcher } from '@/library';
import { aLibrary } from '../../../support/a-library';
import { aSearchClient } from '../../../support/a-search-client';
import { aSave } from '../../../support/a-summary';
import { anExport, urlOf } from '../../../support/an-export';

async function aSearcher(count: number) {
  const made = aLibrary();
  await made.library.importAll(await anExport(count));
  const client = aSearchClient();
  const put: string[] = [];
  const searcher = createSearcher(made.store, {
    ...client,
    put: (docs) => {
      put.push(...docs.map(({ id }) => id));
      client.put(docs);
    },
  });
  const sync = async () => searcher.sync((await list(made.store)).cards);
  return { ...made, searcher, put, sync };
}

const whole = (searcher: Searcher) => new Promise<void>((resolve) => void searcher.onWhole(resolve));

describe('the searcher', () => {
  it('says that it is not whole until all records are indexed', async () => {
    const { searcher, sync } = await aSearcher(150);
    await sync();
    expect(await searcher.find('chieu')).toMatchObject({ isWhole: false });
    await whole(searcher);
    expect(await searcher.find('chieu')).toMatchObject({ isWhole: true, ids: { length: 150 } });
  });

  it('is not whole before it was told what the library holds, be that nothing', async () => {
    const { searcher, sync } = await aSearcher(0);
    expect(await searcher.find('chieu')).toMatchObject({ isWhole: false });
    const told = whole(searcher);
    await sync();
    await told;
    expect(await searcher.find('chieu')).toMatchObject({ isWhole: true });
  });

  it('reads what has changed, while it reads and after it, and nothing twice', async () => {
    const { searcher, sync, put, library } = await aSearcher(150);
    await sync();
    await library.save(aSave({ url: urlOf(900), title: 'Giữa chừng' }));
    await sync();
    await whole(searcher);
    const before = put.length;
    expect(await searcher.find('giua chung')).toMatchObject({ ids: { length: 1 }, isWhole: true });
    const id = idOfUrl(urlOf(3));
    await library.patch([id], { note: 'Ngoại lệ' });
    await sync();
    await whole(searcher);
    expect(put.slice(before)).toEqual([id]);
    expect(await searcher.find('ngoai le')).toMatchObject({ ids: [id] });
  });

  it('finds nothing of what was deleted for good', async () => {
    const { searcher, sync, library } = await aSearcher(3);
    await sync();
    await whole(searcher);
    const id = idOfUrl(urlOf(1));
    await library.remove([id]);
    await library.destroy([id]);
    await sync();
    expect(await searcher.find('chieu')).toMatchObject({ ids: { length: 2 } });
  });
});
