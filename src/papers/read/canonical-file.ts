import { z } from 'zod';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import type { CanonicalReport } from '../../report/canonical.ts';
import { REQUEST_COLUMNS } from '../../report/format-requests.ts';
import { REMEDY_CELLS } from '../../report/formats.ts';
import { decodeText } from './source/decode.ts';

const cell = z.union([z.number(), z.string().max(200), z.null()]);
const cellsOf = (codes: readonly string[]) =>
  z.object(Object.fromEntries(codes.map((code) => [code, cell.default(null)])));
const remedies = cellsOf(REMEDY_CELLS.map((one) => one.code)).optional();

const canonical = z.object({
  agency: z.string().max(200).nullable(),
  year: z.int().min(2000).max(2100).nullable(),
  format: z.enum(['2019', '2021']).nullable(),
  proactive: z.record(z.string().max(20), z.record(z.string().max(20), cell)),
  requests: z.record(z.string().max(20), cellsOf(REQUEST_COLUMNS.map((column) => column.code))),
  remedies: z.object({ R: remedies, L1: remedies, L2: remedies }),
});

/** A canonical report has some kilobytes; JSON a hundred times as large takes much more memory than its bytes. */
const MOST_MEGABYTES = 2;

/** A report that is in canonical form already (JSON, as `gongkai read --json` and `gongkai report --format json` print it). */
export function readCanonical(bytes: Uint8Array, fileName: string): CanonicalReport | Refusal {
  if (bytes.length > MOST_MEGABYTES * 1_048_576) {
    const megabytes = Math.ceil(bytes.length / 1_048_576);
    return refuse({ code: 'read.too-large', facts: { file: fileName, megabytes, limit: MOST_MEGABYTES } });
  }
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) return decoded;
  const wrong = (field: string): Refusal => refuse({ code: 'read.not-canonical', facts: { file: fileName, field } });
  let json: unknown;
  try {
    json = JSON.parse(decoded.text);
  } catch {
    return wrong('JSON');
  }
  const parsed = canonical.safeParse(json);
  if (parsed.success) return parsed.data as CanonicalReport;
  return wrong(parsed.error.issues[0]!.path.join('.') || 'JSON');
}
