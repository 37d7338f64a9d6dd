import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comparePages, printPage } from './portal/compare.ts';

/** Pages a second of the list, rendered from the database each time, with server and load on two cores. */
const LEAST_RENDERED = 1000;
/** Share of the rate of plain node:http. */
const LEAST_KEPT = 0.5;

/** The list of annual reports: from the database without cache; and kept, beside plain node:http and nginx that send the same bytes. */
export async function run(print: (line: string) => void): Promise<boolean> {
  const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  try {
    const [list] = await comparePages({
      entry: 'bench/portal/server.ts',
      more: [dataDir],
      pages: [{ name: 'list of 20 annual reports', path: '/reports' }],
      rounds: 5,
      seconds: 3,
    });
    print(
      `${printPage(list!)} (targets ${LEAST_RENDERED} pages/s from the database, ratio ${LEAST_KEPT} of node:http)`,
    );
    return list!.rendered >= LEAST_RENDERED && list!.ofPlain >= LEAST_KEPT;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
