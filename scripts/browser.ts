/**
 * Finds a Chromium-family browser for the browser tests on any machine, and proves it by launching it.
 * Order: ENTREVUE_BROWSER, the one found last time, CHROME_BIN and the like, Playwright's own, an installed Chrome,
 * Chromium or Edge; then it installs one (Debian as root: apt; elsewhere Playwright's download). None = an error that says what to do.
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'entrevue', 'browser.json');
const INSTALL_TIMEOUT_MS = 600_000;

export interface Candidate {
  path: string;
  why: string;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) =>
    folders
      .map((folder) => join(folder, name))
      .filter(runnable)
      .slice(0, 1),
  );
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chromium-headless-shell',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Where each system keeps its browsers. */
function installed(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    return MAC_APPS.flatMap((app) => folders.map((dir) => join(dir, `${app}.app`, 'Contents', 'MacOS', app)));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => env[key] ?? []);
    return folders.flatMap((dir) => WINDOWS_PATHS.map((path) => join(dir, path)));
  }
  return onPath(LINUX_NAMES, env);
}

function foundEarlier(): Candidate[] {
  if (!existsSync(CACHE)) return [];
  try {
    const { path } = JSON.parse(readFileSync(CACHE, 'utf8')) as Candidate;
    return [{ path, why: 'found earlier' }];
  } catch {
    return [];
  }
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** Browsers that may be there, best first. A path that a person named is the only one: no second guess. */
export function candidates(env: NodeJS.ProcessEnv = process.env, platform = process.platform): Candidate[] {
  const named = env['ENTREVUE_BROWSER'];
  if (named) return [{ path: named, why: 'ENTREVUE_BROWSER' }];
  const all = [
    ...foundEarlier(),
    ...['CHROME_BIN', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'].map((why) => ({
      path: env[why] ?? '',
      why,
    })),
    { path: playwrightsOwn(), why: 'Playwright’s own' },
    ...installed(env, platform).map((path) => ({ path, why: 'installed on this machine' })),
  ].filter(({ path }) => path && runnable(path));
  return all.filter((c, i) => all.findIndex((d) => d.path === c.path) === i);
}

/** A file that exists is not a browser that runs (missing libraries, a stub): the version, or why not. */
async function launch(path: string): Promise<{ version: string } | { error: string }> {
  try {
    const browser = await chromium.launch({ executablePath: path, timeout: 60_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<canvas></canvas>');
      return { version: browser.version() };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { error: String((error as Error).message).split('\n')[0] ?? '' };
  }
}

function run(command: string, args: readonly string[]): Promise<number> {
  console.log(`browser: $ ${command} ${args.join(' ')}`);
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      timeout: INSTALL_TIMEOUT_MS,
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Ubuntu's "chromium" package is a stub that asks for snap: apt is for Debian only. */
function isDebianRoot(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const debian = /^ID="?debian/m.test(release) && spawnSync('apt-get', ['--version']).status === 0;
  return process.platform === 'linux' && process.getuid?.() === 0 && debian;
}

async function firstThatRuns(tried: string[]): Promise<string | null> {
  for (const candidate of candidates()) {
    const result = await launch(candidate.path);
    if ('version' in result) {
      mkdirSync(join(CACHE, '..'), { recursive: true });
      writeFileSync(CACHE, JSON.stringify(candidate));
      console.log(`browser: ${candidate.path} (${candidate.why}), version ${result.version}`);
      return candidate.path;
    }
    tried.push(`${candidate.path} (${candidate.why}): ${result.error}`);
  }
  return null;
}

async function install(): Promise<void> {
  if (isDebianRoot()) {
    const apt = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3', '-q'];
    await run('apt-get', [...apt, 'update']);
    const packages = ['chromium-headless-shell', 'fonts-dejavu-core'];
    await run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...packages]);
    return;
  }
  const playwright = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  await run(process.execPath, [playwright, 'install', '--no-shell', 'chromium']);
}

/** The path of a browser that runs, installing one if need be. Throws with what was tried and what to install. */
export async function ensureBrowser(): Promise<string> {
  const tried: string[] = [];
  const found = await firstThatRuns(tried);
  if (found) return found;
  if (!process.env['ENTREVUE_BROWSER']) {
    await install();
    const now = await firstThatRuns(tried);
    if (now) return now;
  }
  throw new Error(
    [
      'No browser runs the tests. Install Chrome, Chromium or Edge, or set ENTREVUE_BROWSER to the path of one',
      '(Debian or Ubuntu: `apt-get install chromium`; macOS: `brew install --cask chromium`; Windows: Edge is there).',
      'Tried:',
      ...(tried.length ? tried : ['none found']).map((line) => `  ${line}`),
    ].join('\n'),
  );
}
