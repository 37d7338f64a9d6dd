import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from './finding.ts';
import { listFiles } from './source/source.ts';

const LINK = /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const CODE = /`([^`\n]+)`/g;
/** A path that a reader would try to open: it has a folder, and an ending or a closing slash. */
const PATH = /^(\.{0,2}[\w@.-]*\/)+([\w@.-]+\.(tsx?|mjs|js|json|md|sql|css|html|yml|png)|)$/;
/** Made by a build or a run. */
const MADE = /^(\.\/)?(dist|data|node_modules)\//;
const FENCE = /^\s*(```|~~~)/;

/** Every relative link, and every path in backticks, of every Markdown file leads somewhere. */
export async function check(root: string): Promise<Finding[]> {
  return listFiles(root)
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => checkPage(root, path));
}

function checkPage(root: string, path: string): Finding[] {
  const findings: Finding[] = [];
  let fenced = false;
  for (const [index, line] of readFileSync(join(root, path), 'utf8').split('\n').entries()) {
    if (FENCE.test(line)) fenced = !fenced;
    if (fenced) continue;
    for (const target of deadEnds(root, path, line)) {
      findings.push({ path, line: index + 1, message: `there is no ${target}` });
    }
  }
  return findings;
}

function deadEnds(root: string, path: string, line: string): string[] {
  const here = join(root, dirname(path));
  const links = [...line.replaceAll(CODE, '').matchAll(LINK)]
    .map((match) => decodeURI(match[1]!.replace(/[#?].*$/, '')))
    .filter((target) => target !== '' && !/^[a-z]+:|^\//i.test(target))
    .filter((target) => !existsSync(join(here, target)));
  // The house speaks of `rules/extension.ts`, so a path may also start at src/.
  const paths = [...line.matchAll(CODE)]
    .map((match) => match[1]!)
    .filter((text) => PATH.test(text) && !text.startsWith('/') && !MADE.test(text))
    .filter((text) => ![here, root, join(root, 'src')].some((start) => existsSync(join(start, text))));
  return [...links, ...paths];
}
