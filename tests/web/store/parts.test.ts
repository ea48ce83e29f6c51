import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { indexFilesOf } from '../../../src/core/query/index-files.ts';
import { wholes } from '../../../src/core/query/wholes.ts';
import { indexDataset } from '../../../src/core/query/indexed.ts';
import { fetchIndex, partsOf } from '../../../src/web/store/parts.ts';
import { useSearching } from '../../../src/web/store/searching.ts';
import { FIXTURE } from '../../fixtures/dataset.ts';
import { manyMeetings } from '../../fixtures/many.ts';

const MANY = manyMeetings(600, { officials: 40, countries: 9 });
const whole = () => Promise.reject(new Error('not asked for'));

const filesOf = (dataset: Dataset) => indexFilesOf(dataset, () => [], gzipSync);

/** A host with these files under /data/, and 404 for others. */
function host(files: ReadonlyMap<string, Uint8Array | string>) {
  const get = vi.fn<(address: string) => Promise<Response>>((address) => {
    const content = files.get(address.replace('https://site.example/data/', ''));
    return Promise.resolve(
      content === undefined ? new Response('', { status: 404 }) : new Response(content as BodyInit),
    );
  });
  vi.stubGlobal('fetch', get);
  return get;
}
afterEach(() => vi.unstubAllGlobals());

const at = (edition: string): string => `https://site.example/data/${edition}`;

describe('the parts of an edition', () => {
  it('give the facts at once, and whole meetings by shard as they are asked for', async () => {
    const { files, edition } = filesOf(MANY);
    const get = host(files);
    const data = (await fetchIndex(at(edition), whole))!;
    const own = indexDataset(MANY);
    expect(get).toHaveBeenCalledTimes(1);
    expect(data.columns).toEqual(own.columns);
    const some = [data.meetings[599]!, data.meetings[0]!, data.meetings[1]!];
    const told = await wholes(data, some);
    expect(get).toHaveBeenCalledTimes(3);
    expect(told).toEqual(await wholes(own, [own.meetings[599]!, own.meetings[0]!, own.meetings[1]!]));
  });

  it('are read where the host has them unpacked on their way', async () => {
    const { files, edition } = filesOf(FIXTURE);
    host(new Map([[`${edition}.index`, gunzipSync(files.get(`${edition}.index`)!)]]));
    const data = await fetchIndex(at(edition), whole);
    expect(data?.meetings.length).toBe(FIXTURE.meetings.length);
  });

  it('are none where the host has none, or a page in their place', async () => {
    host(new Map([['b.index', '<!doctype html>']]));
    expect(await fetchIndex(at('a'), whole)).toBeNull();
    expect(await fetchIndex(at('b'), whole)).toBeNull();
  });

  it('are refused in words where they are broken or of another edition', async () => {
    const { files, edition } = filesOf(MANY);
    const index = gunzipSync(files.get(`${edition}.index`)!);
    host(new Map([['a.index', gzipSync(index.subarray(0, index.length / 2))]]));
    await expect(fetchIndex(at('a'), whole)).rejects.toThrow('a.index: it is broken');
    const others = new Map(files).set(`${edition}/000.json`, files.get(`${edition}/001.json`)!);
    host(others);
    const data = (await fetchIndex(at(edition), whole))!;
    await expect(wholes(data, [data.meetings[0]!])).rejects.toThrow('000.json: it holds other meetings');
  });

  it('say that nothing can be searched where what searches does not come, and ask for it again', async () => {
    const { files, edition } = filesOf(FIXTURE);
    host(files);
    const { search } = (await fetchIndex(at(edition), whole))!;
    vi.doMock('../../../src/web/store/search.ts', () => {
      throw new Error('gone');
    });
    await expect(search!.ask('kari')).rejects.toThrow('mocking a module');
    expect(useSearching.getState().failed).not.toBeNull();
    const ask = vi.fn<() => Promise<void>>(() => Promise.resolve());
    vi.doMock('../../../src/web/store/search.ts', () => ({ laterSearch: () => ({ ask }) }));
    await search!.ask('kari');
    expect(ask).toHaveBeenCalledWith('kari');
    vi.doUnmock('../../../src/web/store/search.ts');
    useSearching.setState({ failed: null });
  });

  it('stand beside the data set, and nowhere where it stands within the page', () => {
    expect(partsOf('https://site.example/data/a1.json')).toBe('https://site.example/data/a1');
    expect(partsOf('data:application/json;base64,e30=')).toBeNull();
  });
});
