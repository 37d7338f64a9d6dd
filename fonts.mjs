/**
 * The fonts that papers are set in, out of their npm packages into dist/fonts. All are under the SIL Open Font License 1.1,
 * whose texts lie beside them. The TrueType files are taken as they are; LXGW WenKai comes as WOFF2 and is unpacked.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TRUETYPE = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
];
/** The file called latin is the whole font. */
const WOFF2 = [300, 500].map((weight) => ({
  from: `@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-${weight}-normal.woff2`,
  to: `LXGWWenKai-${weight}.ttf`,
}));
const LICENCES = [
  ['@expo-google-fonts/noto-serif-sc/LICENSE_FONT', 'NotoSerifSC-LICENSE.txt'],
  ['@expo-google-fonts/noto-sans-sc/LICENSE_FONT', 'NotoSansSC-LICENSE.txt'],
  ['@fontsource/lxgw-wenkai/LICENSE', 'LXGWWenKai-LICENSE.txt'],
];

export async function copyFonts(root) {
  const { decompress } = await import('wawoff2');
  const folder = join(root, 'dist/fonts');
  const packages = join(root, 'node_modules');
  mkdirSync(folder, { recursive: true });
  for (const path of TRUETYPE) copyFileSync(join(packages, path), join(folder, path.split('/').at(-1)));
  for (const [from, to] of LICENCES) copyFileSync(join(packages, from), join(folder, to));
  for (const { from, to } of WOFF2)
    writeFileSync(join(folder, to), await decompress(readFileSync(join(packages, from))));
}
