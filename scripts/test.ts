/** `npm test`: every check and every test, browser tests included; the last line sums the runners' own reports. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WORK = join(ROOT, 'node_modules', '.cache', 'entrevue', 'test');
/** The site is built into a folder two levels down, so that the browser tests meet it under a subpath. */
const SITE = join(WORK, 'site');

interface Count {
  passed: number;
  failed: number;
}

/** The script that a package's `bin` names, so that Node runs it without a shell on every system. */
function bin(packageName: string, name = packageName): string {
  const file = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin: bins } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  return join(dirname(file), typeof bins === 'string' ? bins : bins[name]!);
}

function node(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

const tsx = (script: string, ...args: string[]): string[] => ['--import', 'tsx', script, ...args];

const CHECKS: Record<string, readonly string[]> = {
  // A changed catalogue (JSON) does not always make an incremental build look again.
  types: [bin('typescript', 'tsc'), '-b', '--force'],
  lint: [bin('oxlint'), '--deny-warnings'],
  format: [bin('oxfmt'), '--check'],
  knowledge: tsx('scripts/check-data.ts'),
  'data set is fresh': tsx('scripts/dataset.ts', '--check'),
  build: [bin('vite'), 'build', '--outDir', join(SITE, 'a', 'b'), '--emptyOutDir', '--logLevel', 'warn'],
  'build in one file': tsx('scripts/build-single.ts', '--keep', '--out', join(SITE, 'single')),
  bytes: tsx('scripts/check-bytes.ts', join(SITE, 'a', 'b')),
};

/** A check is one command: it passed or failed as a whole. */
async function runChecks(): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  for (const [name, command] of Object.entries(CHECKS)) {
    const ok = await node(command);
    console.log(`check: ${name} ${ok ? 'ok' : 'FAILED'}`);
    count[ok ? 'passed' : 'failed'] += 1;
  }
  return count;
}

/** A runner that died before its report counts as one failure. */
function readReport(file: string, of: (report: never) => Count): Count {
  try {
    return of(JSON.parse(readFileSync(file, 'utf8')) as never);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runUnitTests(): Promise<Count> {
  const file = join(WORK, 'vitest.json');
  const ok = await node([
    bin('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const count = readReport(file, (r: { numPassedTests: number; numFailedTests: number }) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests,
  }));
  return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
}

async function runBrowserTests(): Promise<Count> {
  const file = join(WORK, 'playwright.json');
  const config = join('tests', 'browser', 'playwright.config.ts');
  const ok = await node([bin('@playwright/test', 'playwright'), 'test', '--config', config], {
    ENTREVUE_BROWSER: await ensureBrowser(),
    ENTREVUE_SITE: SITE,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const count = readReport(file, (r: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: r.stats.expected + r.stats.flaky,
    failed: r.stats.unexpected,
  }));
  return !ok && count.failed === 0 ? { ...count, failed: 1 } : count;
}

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
const counts: Count[] = [];
for (const step of [runChecks, runUnitTests, runBrowserTests]) {
  counts.push(
    await step().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    }),
  );
}
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
console.log(
  `\nchecks, unit tests and browser tests: ${counts.map((c) => `${c.passed}+${c.failed}`).join(', ')} (passed+failed)`,
);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
