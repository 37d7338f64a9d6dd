import { type Reason, refuse } from '../../base/refusal.ts';
import type { AgencyCase } from '../../cases/agency.ts';
import { tryTemplate } from '../../papers/templates/try.ts';
import type { Stamper } from '../act.ts';
import type { Upload } from '../files.ts';

/** All that is wrong in the template that comes with the deed. */
export async function examineTemplate(
  files: readonly Upload[],
  { kind }: { kind: string },
): Promise<readonly Reason[]> {
  const [file] = files;
  return file ? (await tryTemplate(file, kind, {})).reasons : [];
}

/** Nothing comes into use that was not checked and filled. */
export const keepTemplate: Stamper<AgencyCase> = async (_tx, _c, { examined }) => {
  const reasons = examined as readonly Reason[];
  return reasons.length > 0 ? refuse(...reasons) : { stamp: {} };
};
