import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isRefusal } from '../base/refusal.ts';
import { exportAll } from '../jobs/kinds/export.ts';
import { CLOCK } from '../store/context.ts';
import { EXPORT_WORDS as WORDS } from '../words/jobs/export.ts';
import { reasonText } from '../words/refusals.ts';
import { say, sayWith } from '../words/word.ts';
import type { Command } from './command.ts';

/**
 * `gongkai export-all DIR [--public]`: everything, or what is public alone, as documented JSON with its files, and a
 * manifest of what was written with the SHA-256 of each. 0 all, 1 something could not be written, 2 cannot.
 */
export const exportEverything: Command = async (args, { out, err }, open) => {
  const asked = parse(args);
  if (!asked) {
    err(`${say(WORDS, 'usage')}\n`);
    return 2;
  }
  const { dir, scope } = asked;
  try {
    await mkdir(dir, { recursive: true });
    if ((await readdir(dir)).length > 0) {
      err(`${sayWith(WORDS, 'not-empty', { dir })}\n`);
      return 2;
    }
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    err(`${reasonText({ code: 'report.cannot-write', facts: { file: dir, why: code } })}\n`);
    return 2;
  }
  const house = await open();
  const work = { contextFor: () => house.contextFor(CLOCK) };
  const files: { name: string; size: number; sha256: string; what: string }[] = [];
  let failed = 0;
  for await (const one of exportAll.list(work, { scope })) {
    const made = await exportAll.make(work, one, { scope });
    if (made === null || isRefusal(made)) {
      failed++;
      if (made) err(`${one.number}: ${made.refused.map((reason) => reasonText(reason)).join('')}\n`);
      continue;
    }
    const { name, bytes } = made;
    await writeFile(join(dir, name), bytes, { mode: 0o600 });
    files.push({ name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), what: one.what });
  }
  const { office, now } = await house.contextFor(CLOCK);
  const manifest = { agency: office.name, scope, at: now.toISOString(), files };
  await writeFile(join(dir, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
  out(`${sayWith(WORDS, 'sum', { files: files.length, dir, failed })}\n`);
  return failed > 0 ? 1 : 0;
};

function parse(args: readonly string[]): { readonly dir: string; readonly scope: 'public' | 'all' } | null {
  try {
    const options = { public: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return positionals.length === 1 ? { dir: positionals[0]!, scope: values.public ? 'public' : 'all' } : null;
  } catch {
    return null;
  }
}
