/** A project of its own for each test of a file: a folder of seeds to put things into, and the build over it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { prebuild } from '../../scripts/dataset/prebuild.ts';
import { readInput } from '../../src/core/build/read-input.ts';

const names = { fr: 'T', en: 'T', vi: 'T' };
const CONFIG = { title: names, description: names, licence: { name: 'CC0' }, disclaimer: names };

export function seedsFolder() {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'seeds-'));
    mkdirSync(join(root, 'seeds'));
    writeFileSync(join(root, 'entrevue.config.json'), JSON.stringify(CONFIG));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  return {
    put: (file: string, content: string | Uint8Array): void =>
      writeFileSync(join(root, 'seeds', file), content),
    empty(): void {
      rmSync(join(root, 'seeds'), { recursive: true });
      mkdirSync(join(root, 'seeds'));
    },
    build: () =>
      prebuild({ root, seeds: join(root, 'seeds'), corrections: null, stories: null }, (inputs) =>
        Promise.resolve([...inputs].map(readInput)),
      ),
  };
}
