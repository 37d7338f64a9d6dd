import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Chromium as the package ships it, packed; its own unpacker writes to one fixed path, which two tests at once would break. */
const CHROMIUM = join(dirname(require.resolve('@sparticuz/chromium')), '..');
const FONTS = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));

/** No connection but those that the page under test makes. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** Every success criterion of WCAG 2.0 to 2.2, levels A and AA, that a program can judge. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Ends a journey that hangs, and nothing else: on a machine with other work everything takes many times as long. Milliseconds. */
export const JOURNEY_MS = 900_000;
/** How long one step may take on such a machine. */
const STEP_MS = 120_000;

/**
 * A headless Chromium that needs nothing from the machine: neither a browser nor a Chinese font. Works as root and as
 * an ordinary user. Close it with `browser.close()`, which also removes its temporary folder.
 */
export async function openBrowser(): Promise<Browser> {
  const unpacked = await unpackChromium();
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-browser-'));
  const browser = await chromium.launch({
    executablePath: join(unpacked, 'chromium'),
    headless: true,
    // Chromium's own sandbox refuses root; the pages under test are ours.
    args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, LD_LIBRARY_PATH: join(unpacked, 'lib'), FONTCONFIG_FILE: await writeFontConfig(folder) },
  });
  browser.on('disconnected', () => void rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return browser;
}

/** A page of its own, without the cookies of any other: a reader in China. `page.context().close()` ends it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
  context.setDefaultTimeout(STEP_MS);
  return context.newPage();
}

/**
 * Throws, naming each element and what is wrong with it, where axe finds a violation of WCAG on the page; `rules`: of these
 * alone.
 */
export async function expectAccessible(page: Page, rules: readonly string[] | null = null): Promise<void> {
  const runOnly = rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: WCAG };
  const { violations } = await new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).analyze();
  if (violations.length === 0) return;
  const lines = violations.flatMap((violation) => [
    `${violation.id} (${violation.impact}): ${violation.help}`,
    ...violation.nodes.map((node) => `    ${node.target.join(' ')}: ${node.html.slice(0, 160)}`),
  ]);
  throw new Error(`${page.url()} is not accessible:\n${lines.join('\n')}`);
}

/**
 * The folder with Chromium and the libraries it needs, unpacked once for a version and a user. Several tests may do so at
 * once: whoever renames first wins, and what the others made goes away.
 */
async function unpackChromium(): Promise<string> {
  const { version } = require(join(CHROMIUM, 'package.json')) as { version: string };
  const target = join(tmpdir(), `gongkai-chromium-${version}-${userInfo().uid}`);
  if (await isThere(target)) return target;
  const part = await mkdtemp(`${target}-`);
  await Promise.all([unpack('chromium.br', join(part, 'chromium')), unpack('al2023.tar.br', join(part, 'lib.tar'))]);
  await chmod(join(part, 'chromium'), 0o700);
  await promisify(execFile)('tar', ['-xf', join(part, 'lib.tar'), '-C', part]);
  try {
    await rename(part, target);
  } catch (fault) {
    await rm(part, { recursive: true });
    if (!(await isThere(target))) throw fault;
  }
  return target;
}

function unpack(file: string, to: string): Promise<void> {
  return pipeline(createReadStream(join(CHROMIUM, 'bin', file)), createBrotliDecompress(), createWriteStream(to));
}

/** Only the one font is known, so a page looks the same on every machine. */
async function writeFontConfig(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  const weights = ['400Regular', '700Bold'].map((weight) => `<dir>${join(FONTS, weight)}</dir>`).join('');
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui']
    .map((family) => `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`)
    .join('');
  const cache = `<cachedir>${join(folder, 'cache')}</cachedir>`;
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${weights}${cache}${families}</fontconfig>\n`);
  return file;
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
