import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { familyNames } from './fonts/family-names.ts';
import { chooseFonts, type FontChains, type FontUse, type OwnFamily } from './fonts/roles.ts';

/** What we use of Typst (@myriaddreamin/typst-ts-node-compiler, the native part alone). */
export interface Compiler {
  compile(of: { mainFilePath?: string; mainFileContent?: string; inputs?: Record<string, string> }): Compiled;
  pdf(document: object, options: { pdfStandard: string; creationTimestamp: number }): Uint8Array;
  query(document: object, of: { selector: string }): readonly { readonly value: unknown }[];
  evictCache(maxAge: number): void;
}

interface Compiled {
  readonly result: object | null;
  takeWarnings(): Diagnostics | null;
  takeDiagnostics(): Diagnostics | null;
}

export interface Diagnostics {
  readonly shortDiagnostics: readonly { readonly message: string }[];
}

interface Native {
  readonly NodeCompiler: {
    create(options: { workspace: string; fontArgs: readonly { fontPaths: readonly string[] }[] }): Compiler;
  };
}

export interface Typesetter {
  readonly compiler: Compiler;
  readonly chains: FontChains;
  readonly uses: readonly FontUse[];
}

const here = dirname(fileURLToPath(import.meta.url));
/** Beside the bundle where it is built; in a checkout the templates lie here and the fonts where the build put them. */
const isBundle = import.meta.url.endsWith('.mjs');
/** Only the templates lie there: what Typst reads, it reads from here. */
export const TEMPLATES = join(here, 'typst');
const FONTS = join(here, isBundle ? 'fonts' : '../../../dist/fonts');

/** Opens Typst with the fonts that are shipped and the agency's own. Null where this kind of machine has no Typst. */
export function openTypesetter(ownFonts: string | null): Typesetter | null {
  const native = findNative();
  if (!native) return null;
  if (!existsSync(FONTS)) throw new Error(`no fonts in ${FONTS}: npm run prepare`);
  const fontPaths = ownFonts ? [FONTS, ownFonts] : [FONTS];
  const compiler = withoutMachineFonts(() =>
    native.NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths }] }),
  );
  return { compiler, ...chooseFonts(ownFonts ? ownFamilies(ownFonts, compiler) : []) };
}

/**
 * Typst looks for the fonts of the machine too, and cannot be told not to: the same paper would be other bytes on another
 * machine. On Linux it asks where they are as fontconfig would; the answer here is a folder without fonts.
 */
function withoutMachineFonts<Made>(make: () => Made): Made {
  const before = process.env.FONTCONFIG_FILE;
  process.env.FONTCONFIG_FILE = join(TEMPLATES, 'fonts.conf');
  try {
    return make();
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
  }
}

function findNative(): Native | null {
  const system = process.platform === 'linux' ? `linux-${process.arch}-gnu` : `${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url)(`@myriaddreamin/typst-ts-node-compiler-${system}`) as Native;
  } catch {
    return null;
  }
}

/** A file has a name in every language, Typst goes by one of them: it is asked which. */
function ownFamilies(folder: string, compiler: Compiler): OwnFamily[] {
  return readdirSync(folder)
    .filter((file) => /\.(?:ttf|otf|ttc)$/i.test(file))
    .sort()
    .flatMap((file) => {
      const names = familyNames(join(folder, file));
      const family = names.find((name) => knows(compiler, name));
      return family ? [{ family, names }] : [];
    });
}

function knows(compiler: Compiler, family: string): boolean {
  const asked = compiler.compile({ mainFileContent: `#set text(font: ${JSON.stringify(family)})\n.` });
  return !asked.takeWarnings()?.shortDiagnostics.some(({ message }) => message.startsWith('unknown font family'));
}
