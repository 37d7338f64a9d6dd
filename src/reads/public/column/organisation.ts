import type { Block } from '../../../cases/publication/body/blocks.ts';
import { readBody } from '../../../cases/publication/body/read.ts';
import { publication } from '../../../cases/publication/noun.ts';
import type { Context } from '../../../store/context.ts';
import { entriesOf } from '../../../store/ledger.ts';
import { type ListedPublication, listPublications } from '../publications.ts';

/** What 条例 20(2) asks for beside address, hours and contact: each by the word that its publication is found by. */
export const ORGANISATION_PARTS = { functions: '机关职能', structure: '机构设置', leaders: '负责人' } as const;
export type OrganisationPart = keyof typeof ORGANISATION_PARTS;

export interface OrganisationSection {
  readonly part: OrganisationPart;
  /** The newest publication that says it; null where none does. */
  readonly from: ListedPublication | null;
  readonly blocks: readonly Block[];
}

/** So many of the newest of the column are looked through. */
const LOOKED = 50;

/** 机关概况 out of what is published under 机关职能、机构设置: by keyword, else by title. */
export async function organisation(context: Context): Promise<readonly OrganisationSection[]> {
  const { rows } = await listPublications(context, { column: '20-2' }, { limit: LOOKED });
  const current = rows.filter(({ validity }) => validity === 'in-force' || validity === 'amended');
  return Promise.all(
    (Object.keys(ORGANISATION_PARTS) as OrganisationPart[]).map(async (part) => {
      const word = ORGANISATION_PARTS[part];
      const from =
        current.find(({ keywords }) => keywords.includes(word)) ??
        current.find(({ title }) => title.includes(word)) ??
        null;
      return { part, from, blocks: from ? await bodyOf(context, from.caseId) : [] };
    }),
  );
}

async function bodyOf({ db, office }: Context, caseId: string): Promise<readonly Block[]> {
  const { versions } = publication.fold(await entriesOf(db, office.agencyId, caseId));
  return readBody(versions.at(-1)!.content.body).blocks;
}
