import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Rules = Parameters<NonNullable<typeof globalThis.trustedTypes>['createPolicy']>[1];

const ROOT = join(import.meta.dirname, '../../..');

describe('the door to workers', () => {
  const started = vi.fn<(url: string, options: WorkerOptions) => void>(function worker() {});
  const made = vi.fn<(name: string, rules: Rules) => Rules>();

  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('Worker', started);
    made.mockImplementation((_, rules) => ({
      createScriptURL: (url) => `trusted ${rules.createScriptURL(url)}`,
    }));
    vi.stubGlobal('trustedTypes', { createPolicy: made });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.clearAllMocks();
  });

  it('is made once, under the name that the policy of the page allows', async () => {
    const { POLICY_NAME, startOwn } = await import('../../../src/web/worker/own-workers.ts');
    startOwn('measures');
    startOwn('measures');
    expect(made.mock.calls.map(([name]) => name)).toEqual([POLICY_NAME]);
    expect(started.mock.calls[0]![0]).toMatch(/^trusted .*measures/);
    expect(readFileSync(join(ROOT, 'scripts/vite/policy-plugin.ts'), 'utf8')).toContain(
      `'trusted-types ${POLICY_NAME}'`,
    );
  });

  it('lets no other script through', async () => {
    const { startOwn } = await import('../../../src/web/worker/own-workers.ts');
    startOwn('measures');
    const [, rules] = made.mock.calls[0]!;
    for (const url of ['https://elsewhere.example/x.js', 'blob:x', 'data:text/javascript,1', ''])
      expect(() => rules.createScriptURL(url)).toThrow(TypeError);
  });

  it('stands open without trusted types, for ours alone', async () => {
    vi.stubGlobal('trustedTypes', undefined);
    const { startOwn } = await import('../../../src/web/worker/own-workers.ts');
    startOwn('measures');
    expect(started.mock.calls[0]![0]).toMatch(/measures/);
    expect(() => startOwn('elsewhere' as never)).toThrow(TypeError);
  });
});
