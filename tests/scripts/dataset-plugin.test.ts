import { describe, expect, it } from 'vitest';
import { datasetPlugin } from '../../scripts/vite/dataset-plugin.ts';

type Apply = (config: object, env: { command: string; mode: string; isPreview?: boolean }) => boolean;
type Hot = (change: { file: string }) => unknown[] | undefined;

const plugin = datasetPlugin() as unknown as {
  apply: Apply;
  configResolved(config: { root: string; command: string }): void;
  hotUpdate: Hot;
};

describe('the data set in the build', () => {
  it('is left as it is by tests and previews', () => {
    expect(plugin.apply({}, { command: 'serve', mode: 'test' })).toBe(false);
    expect(plugin.apply({}, { command: 'serve', mode: 'production', isPreview: true })).toBe(false);
  });

  it('reloads no page when it is written: only code does', () => {
    plugin.configResolved({ root: '/site', command: 'serve' });
    expect(plugin.hotUpdate({ file: '/site/data/dataset/dataset.json' })).toEqual([]);
    expect(plugin.hotUpdate({ file: '/site/seeds/a.txt' })).toEqual([]);
    expect(plugin.hotUpdate({ file: '/site/src/web/app/App.tsx' })).toBeUndefined();
    expect(plugin.hotUpdate({ file: '/site/src/data/x.ts' })).toBeUndefined();
  });
});
