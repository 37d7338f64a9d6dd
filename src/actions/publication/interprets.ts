import type { Day } from '../../base/day.ts';
import { type Refusal, refuse } from '../../base/refusal.ts';
import type { Content } from '../../cases/publication/content.ts';
import { publication } from '../../cases/publication/noun.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import { interpretationAtApproval, needsInterpretation } from '../../rules/publication/interpretation.ts';
import { findByNumber, findCase } from '../../store/case-index.ts';
import type { Office } from '../../store/context.ts';
import type { Transaction } from '../../store/database.ts';
import { entriesOf } from '../../store/ledger.ts';
import { interpretationsOf } from '../../store/publication/interpretations.ts';

const cite = { law: 'openness-rules-2016-80' } as const;
const FIELD = 'interprets';

/** The document that an interpretation names, bound by its case: its 拟稿编号 gives way to the 索引号. */
export async function boundTo(
  tx: Transaction,
  agencyId: number,
  caseId: string,
  number: string | undefined,
): Promise<{ readonly interpretsId?: string } | Refusal> {
  if (!number) return {};
  const found = await findByNumber(tx, agencyId, 'publication', number);
  if (!found) return refuse({ code: 'interpretation.no-such-document', field: FIELD, facts: { number } });
  if (found.caseId === caseId) return refuse({ code: 'interpretation.of-itself', field: FIELD });
  const { content } = publication.fold(await entriesOf(tx, agencyId, found.caseId));
  if (content.genre === 'interpretation') return refuse({ code: 'interpretation.of-interpretation', field: FIELD });
  return { interpretsId: found.caseId };
}

/** As `boundTo`, of a draft that is changed: what was bound stays so while its number is not changed. */
export async function rebound(
  tx: Transaction,
  agencyId: number,
  caseId: string,
  before: Content,
  number: string | undefined,
): Promise<{ readonly interpretsId?: string } | Refusal> {
  const { interprets, interpretsId } = before;
  return number && number === interprets && interpretsId ? { interpretsId } : boundTo(tx, agencyId, caseId, number);
}

/** 同步审签: where the agency asks for it, a document is approved only when its interpretation goes up with it. */
export async function goesUpAlone(
  tx: Transaction,
  { office, on }: { readonly office: Office; readonly on: Day },
  c: PublicationCase,
): Promise<Refusal | null> {
  const settings = office.settingsOn(on);
  const needed = needsInterpretation(c.content, settings);
  const document = { needed, wasPublic: c.versions.length > 0, openness: c.content.openness };
  if (interpretationAtApproval(document, [], settings) !== 'block') return null;
  const there = await interpretationsOf(tx, office.agencyId, c.caseId);
  return interpretationAtApproval(document, there, settings)
    ? refuse({ code: 'interpretation.not-under-review', cite, facts: { number: c.number } })
    : null;
}

/** An interpretation is published with its document or after it: on its own it would explain what nobody can read. */
export async function documentIsPublic(tx: Transaction, agencyId: number, c: PublicationCase): Promise<Refusal | null> {
  const { interpretsId } = c.content;
  if (!interpretsId) return null;
  const found = await findCase(tx, agencyId, interpretsId);
  return found?.public
    ? null
    : refuse({ code: 'interpretation.document-not-public', cite, facts: { number: found?.number ?? '' } });
}
