import { z } from 'zod';
import { ACTING } from '../../actions/nouns.ts';
import { type Refusal, refuse } from '../../base/refusal.ts';
import { DECISION_KINDS, type DecisionKind } from '../../cases/decision/fields.ts';
import type { Entry } from '../../cases/entry.ts';
import { publication } from '../../cases/publication/noun.ts';
import type { PublicationCase } from '../../cases/publication/publication.ts';
import type { Context } from '../../store/context.ts';
import { findFile } from '../../store/files.ts';
import { allCases, entriesOf } from '../../store/ledger.ts';
import { findLinked } from '../../store/publication/column.ts';
import { publicOrder } from '../../store/publication/earlier/export.ts';
import { EXPORT_WORDS as WORDS } from '../../words/jobs/export.ts';
import { say, sayWith } from '../../words/word.ts';
import { type Bound, fileName, publicRow } from '../export/public-row.ts';
import { schemaPage } from '../export/schema-page.ts';
import { catalogueTable, decisionTable } from '../export/tables.ts';
import type { Item, JobKind, MadeFile } from '../kind.ts';

/** Everything, or what is public alone. */
export const EXPORT_SCOPES = ['public', 'all'] as const;
type Scope = (typeof EXPORT_SCOPES)[number];

/** What is written of all of them, drafts and persons with it: every entry, and what they add up to. */
const NOUNS = ['publication', ...DECISION_KINDS, 'duty'] as const;
type ExportedNoun = (typeof NOUNS)[number];

type Part =
  | { readonly part: 'schema' }
  | { readonly part: 'public'; readonly n: number; readonly cases: readonly string[] }
  | { readonly part: 'whole'; readonly noun: ExportedNoun; readonly n: number; readonly cases: readonly string[] }
  | { readonly part: 'table'; readonly of: DecisionKind | 'publication'; readonly as: 'json' | 'csv' }
  | { readonly part: 'file'; readonly hash: string; readonly as: string };
type One = Item & Part;

const PLURALS = { publication: 'publications', licence: 'licences', penalty: 'penalties' } as const;

/** Cases in one file of the export. */
const BATCH = 200;
const numbered = (n: number) => String(n).padStart(4, '0');

async function* batches(cases: AsyncIterable<string> | Iterable<string>): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const one of cases) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function* listed(context: Context, scope: Scope): AsyncGenerator<One> {
  const { db, office } = context;
  yield { number: say(WORDS, 'schema'), what: say(WORDS, `scope.${scope}`), part: 'schema' };
  const files = new Map<string, string>();
  const note = (c: PublicationCase, whole: boolean) => {
    const shown = c.shown ? c.versions.slice(-1) : [];
    const refs = whole
      ? [...c.attachments, ...c.versions.flatMap(({ attachments }) => attachments)]
      : shown.flatMap(({ attachments }) => attachments);
    for (const ref of refs) files.set(ref.hash, fileName(ref));
  };
  if (scope === 'public') {
    for (const of of ['publication', ...DECISION_KINDS] as const)
      for (const as of ['csv', 'json'] as const)
        if (of !== 'publication' || as === 'csv')
          yield { number: `${PLURALS[of]}.${as}`, what: say(WORDS, `table.${of}`), part: 'table', of, as };
    let n = 0;
    for await (const cases of batches(await publicOrder(db, office.agencyId))) {
      for (const caseId of cases) note(publication.fold(await entriesOf(db, office.agencyId, caseId)), false);
      yield {
        number: numbered(++n),
        what: sayWith(WORDS, 'publications', { n: cases.length }),
        part: 'public',
        n,
        cases,
      };
    }
  } else {
    for (const noun of NOUNS) {
      let n = 0;
      const ids = (async function* () {
        for await (const entries of allCases(db, office.agencyId, noun)) {
          if (noun === 'publication') note(publication.fold(entries), true);
          yield entries[0]!.caseId;
        }
      })();
      for await (const cases of batches(ids)) {
        const what = sayWith(WORDS, `whole.${noun}`, { n: cases.length });
        yield { number: `${noun}-${numbered(++n)}`, what, part: 'whole', noun, n, cases };
      }
    }
  }
  for (const [hash, as] of files) yield { number: as, what: say(WORDS, 'file'), part: 'file', hash, as };
}

/** The public things that it interprets and reports on. */
async function boundTo({ db, office }: Context, c: PublicationCase): Promise<Bound> {
  const { interpretsId, reportsOnId } = c.versions.at(-1)?.content ?? c.content;
  const [document, call] = await Promise.all([
    interpretsId ? findLinked(db, office.agencyId, interpretsId) : null,
    reportsOnId ? findLinked(db, office.agencyId, reportsOnId) : null,
  ]);
  return {
    ...(document ? { interprets: document.indexNumber } : {}),
    ...(call ? { reportsOn: call.indexNumber } : {}),
  };
}

const json = (name: string, value: object): MadeFile => ({
  name,
  bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`),
});

async function made(context: Context, one: One, scope: Scope): Promise<MadeFile | Refusal> {
  const { db, office } = context;
  switch (one.part) {
    case 'schema':
      return { name: say(WORDS, 'schema.file'), bytes: new TextEncoder().encode(schemaPage(office.name, scope)) };
    case 'file': {
      const found = await findFile(db, office.agencyId, one.hash);
      return found ? { name: one.as, bytes: found.bytes } : refuse({ code: 'file.not-found' });
    }
    case 'table': {
      const bytes = one.of === 'publication' ? catalogueTable(context) : decisionTable(context, one.of, one.as);
      return { name: `${PLURALS[one.of]}.${one.as}`, bytes: await bytes };
    }
    case 'public': {
      const rows = [];
      for (const caseId of one.cases) {
        const c = publication.fold(await entriesOf(db, office.agencyId, caseId));
        const row = publicRow(c, await boundTo(context, c));
        if (row) rows.push(row);
      }
      return json(`publications-${numbered(one.n)}.json`, { format: PUBLIC_FORMAT, agency: office.name, rows });
    }
    case 'whole': {
      const cases = [];
      const { noun } = ACTING[one.noun];
      for (const caseId of one.cases) {
        const entries = await entriesOf(db, office.agencyId, caseId);
        cases.push({ case: (noun.fold as (of: readonly Entry[]) => object)(entries), entries });
      }
      return json(`${one.noun}-${numbered(one.n)}.json`, {
        format: WHOLE_FORMAT,
        agency: office.name,
        noun: one.noun,
        cases,
      });
    }
  }
}

/** By which an import knows a file of ours. */
export const PUBLIC_FORMAT = 'gongkai-publications-1';
const WHOLE_FORMAT = 'gongkai-cases-1';

const params = z.object({ scope: z.enum(EXPORT_SCOPES) });

/** 全部导出: what there is, as documented JSON with its files under their hashes; the zip has the list with the hash of each. */
export const exportAll: JobKind<z.output<typeof params>, One> = {
  id: 'export-all',
  for: 'staff',
  params,
  // What has drafts and persons in it is for who asked for it, and for nobody beside.
  isOwn: ({ scope }) => scope === 'all',
  refuse: async ({ actor }, { scope }) =>
    scope === 'public' || actor.roles.some((role) => role === 'head' || role === 'clock')
      ? []
      : [{ code: 'export.head', facts: { roles: 'head' } }],
  list: async function* ({ contextFor }, { scope }) {
    yield* listed(await contextFor(), scope);
  },
  make: async ({ contextFor }, one, { scope }) => made(await contextFor(), one, scope),
};
