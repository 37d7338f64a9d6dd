import { z } from 'zod';
import { act } from '../../actions/act.ts';
import { ACTING } from '../../actions/nouns.ts';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { SEVERITIES } from '../../cases/decision/facts.ts';
import { DECISION_KINDS, type DecisionKind } from '../../cases/decision/fields.ts';
import type { DecisionCase } from '../../cases/decision/fold.ts';
import { lifeReasons, neverReasons } from '../../cases/life.ts';
import { readImport } from '../../reads/decision/import.ts';
import { publicityEnds } from '../../rules/publication/decision-terms.ts';
import type { Context } from '../../store/context.ts';
import { findExchangeFile } from '../../store/decision/exchange-file.ts';
import { decisionsByNumber, decisionsIn } from '../../store/decision/lists.ts';
import { entriesOf } from '../../store/ledger.ts';
import type { Item, JobKind } from '../kind.ts';

const defaults = {
  itemCode: z.string().trim().max(60).default(''),
  decisionType: z.string().max(10),
  severity: z.enum(SEVERITIES).optional(),
};

const importParams = z.object({
  of: z.enum(DECISION_KINDS),
  /** SHA-256 of the exchange file. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().max(200),
  ...defaults,
});
type ImportParams = z.output<typeof importParams>;

interface ImportRow extends Item {
  readonly facts: Readonly<Record<string, string | undefined>>;
  readonly digest: string;
}

/** Records the sound rows of an exchange file (双公示), one case a row. A row that the ledger has already is not done twice. */
export const decisionImport: JobKind<ImportParams, ImportRow> = {
  id: 'decisions-import',
  for: 'staff',
  params: importParams,
  refuse: async ({ actor }, { of }) => neverReasons(ACTING[of].noun.life, 'record', actor),
  list: async function* ({ contextFor }, { of, file, itemCode, decisionType, severity }) {
    const context = await contextFor();
    const bytes = await findExchangeFile(context.db, context.office.agencyId, file);
    const read = bytes && (await readImport(context, of, bytes, { itemCode, decisionType, severity }));
    if (!read || isRefusal(read)) throw new Error(`no exchange file ${file}: ${JSON.stringify(read)}`);
    for (const { number, party, facts, digest } of read.good) yield { number, what: party, facts, digest };
  },
  make: async ({ contextFor }, { number, facts, digest }, { of }) => {
    const context = await contextFor();
    const done = await act(ACTING[of] as never, context, { verb: 'record', facts });
    return isRefusal(done) ? thereAlready(context, of, { number, digest }, done) : null;
  },
};

/** Done before, by a run that ended in between: nothing more to do. */
async function thereAlready(
  { db, office }: Context,
  kind: DecisionKind,
  { number, digest }: Pick<ImportRow, 'number' | 'digest'>,
  refused: Refusal,
): Promise<null | Refusal> {
  if (refused.refused[0]?.code !== 'ledger.number-taken') return refused;
  const [before] = await decisionsByNumber(db, office.agencyId, kind, [number]);
  if (before?.digest === digest) return null;
  return before ? refuse({ code: 'decision.double-in-ledger', facts: { number, on: before.decidedOn } }) : refused;
}

const publishParams = z.object({
  of: z.enum(DECISION_KINDS),
  /** Absent: all that wait. */
  cases: z.array(z.uuid()).min(1).max(5000).optional(),
  severity: z.enum(SEVERITIES).optional(),
  /** Where the decision itself does not say until when: as long as must be, or as may be. */
  term: z.enum(['least', 'most']).optional(),
});
type PublishParams = z.output<typeof publishParams>;

interface Waiting extends Item {
  readonly caseId: string;
}

/** Publishes all licences or penalties that wait for it, or those that were chosen. */
export const decisionPublishing: JobKind<PublishParams, Waiting> = {
  id: 'decisions-publish',
  for: 'staff',
  params: publishParams,
  refuse: async ({ actor }, { of }) => lifeReasons(ACTING[of].noun.life, 'recorded', 'publish', actor),
  list: async function* ({ contextFor }, { of, cases }) {
    const { db, office } = await contextFor();
    for await (const { caseId, number, party } of decisionsIn(db, office.agencyId, of, 'recorded', { cases }))
      yield { number, what: party, caseId };
  },
  make: async ({ contextFor }, { caseId }, { of, severity, term }) => {
    const context = await contextFor();
    const { noun } = ACTING[of];
    const c = noun.fold(await entriesOf(context.db, context.office.agencyId, caseId));
    if (c.state === 'published') return null;
    const facts = of === 'penalty' ? publicity(c, severity, term) : {};
    const done = await act(ACTING[of] as never, context, { verb: 'publish', caseId, facts, expectedSeq: c.seq });
    return isRefusal(done) ? done : null;
  },
};

/** What publishing a penalty says: the class it has or is given, and an end where it has none of its own. */
function publicity(c: DecisionCase, given: PublishParams['severity'], term: PublishParams['term']): object {
  const severity = c.severity ?? given;
  const range = severity && term && !c.fields.CF_GSJZQ ? publicityEnds(c.decidedOn, severity) : null;
  return {
    ...(severity ? { severity } : {}),
    ...(range ? { publicUntil: term === 'least' ? range.earliest : range.latest } : {}),
  };
}
