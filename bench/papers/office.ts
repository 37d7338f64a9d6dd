import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { reportDocx } from '../../src/papers/docx/report-docx.ts';
import type { ReportPaper } from '../../src/papers/report-paper.ts';
import { median, times } from '../measure/times.ts';

const run = promisify(execFile);

/**
 * What an office has: LibreOffice, started for each report, prints our Word file of it as PDF. Its settings are made before
 * it is measured, and the Word file too. Null where it is not installed.
 */
export async function printedByOffice(
  rounds: number,
  report: (i: number) => ReportPaper,
): Promise<{ version: string; cold: number } | null> {
  const version = await run('soffice', ['--version']).then(
    ({ stdout }) => /[\d.]+/.exec(stdout)?.[0] ?? '',
    () => null,
  );
  if (version === null) return null;
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-office-'));
  const settings = `-env:UserInstallation=${pathToFileURL(join(folder, 'settings')).href}`;
  try {
    const files = Array.from({ length: rounds + 1 }, (_, i) => join(folder, `${i}.docx`));
    for (const [i, file] of files.entries()) writeFileSync(file, reportDocx(report(i)));
    const print = async (i: number) => {
      await run('soffice', [settings, '--headless', '--convert-to', 'pdf', '--outdir', folder, files[i]!]);
      // Its exit code says nothing where it could not convert.
      if (statSync(join(folder, `${i}.pdf`)).size === 0) throw new Error(`no PDF of ${files[i]}`);
    };
    await print(0);
    return { version, cold: median(await times(1, rounds, print)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
