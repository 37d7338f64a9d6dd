import { type LinkTarget, linksOf, targetOf } from '../../cases/publication/body/links.ts';
import { publication } from '../../cases/publication/noun.ts';
import type { Context } from '../../store/context.ts';
import { entriesOfCases, linkTargets, type WalkedShown, walkShown } from '../../store/duty/site-check.ts';
import { type ColumnCount, countColumns } from '../../store/publication/column.ts';

/** What can be wrong with a publication; `outside` is only listed, since no other host is asked. */
export const SITE_PROBLEMS = ['withdrawn', 'missing', 'no-page', 'no-file', 'undated', 'outside'] as const;
export type SiteProblem = (typeof SITE_PROBLEMS)[number];

export interface SiteFinding {
  readonly indexNumber: string;
  readonly title: string;
  readonly problem: SiteProblem;
  /** The address, or the name of the file. */
  readonly what: string;
}

const PAGE = 250;
/** The first part of the addresses that the portal has besides those of publications. */
const SECTIONS = new Set(['', 'apply', 'track', 'guide', 'reports', 'search', 'info', 'decisions', 'rectify']);

/** The columns in which anything stands, and how much. */
export function publishedColumns({ db, office }: Context): Promise<ColumnCount[]> {
  return countColumns(db, office.agencyId);
}

/** A page of the check: how many were looked at, and what was found. */
export interface CheckedPage {
  readonly looked: number;
  readonly findings: readonly SiteFinding[];
}

/** 站点自查: every publication of a column, its links into this site, its files and its day of making, page by page. */
export async function* checkColumn(context: Context, column: string): AsyncGenerator<CheckedPage> {
  const { db, office } = context;
  for await (const page of walkShown(db, office.agencyId, column, PAGE)) {
    yield { looked: page.length, findings: await checkPage(context, page) };
  }
}

async function checkPage({ db, office }: Context, page: readonly WalkedShown[]): Promise<SiteFinding[]> {
  const entries = await entriesOfCases(
    db,
    office.agencyId,
    page.map(({ caseId }) => caseId),
  );
  const all = page.map((one) => {
    const version = publication.fold(entries.get(one.caseId) ?? []).versions.at(-1);
    const links = linksOf(version?.content.body ?? '').map((address) => ({ address, target: targetOf(address) }));
    return { one, links, attachments: version?.attachments ?? [] };
  });
  const targets = all.flatMap(({ links }) => links.map(({ target }) => target));
  const there = await linkTargets(db, office.agencyId, {
    indexNumbers: targets.flatMap((target) => ('indexNumber' in target ? target.indexNumber : [])),
    paths: targets.flatMap((target) => (target.kind === 'page' ? target.address : [])),
    hashes: [
      ...targets.flatMap((target) => ('hash' in target ? target.hash : [])),
      ...all.flatMap(({ attachments }) => attachments.map(({ hash }) => hash)),
    ],
  });
  return all.flatMap(({ one, links, attachments }) => {
    const finding = (problem: SiteProblem, what: string): SiteFinding => {
      return { indexNumber: one.indexNumber, title: one.title, problem, what };
    };
    return [
      ...(one.madeOn === null ? [finding('undated', '')] : []),
      ...attachments.filter(({ hash }) => !there.file.has(hash)).map(({ name }) => finding('no-file', name)),
      ...links.flatMap(({ address, target }) => {
        const problem = problemOf(target, there);
        return problem ? [finding(problem, address)] : [];
      }),
    ];
  });
}

function problemOf(target: LinkTarget, there: Awaited<ReturnType<typeof linkTargets>>): SiteProblem | null {
  if (target.kind === 'outside') return 'outside';
  if (target.kind === 'page')
    return there.alias.has(target.address) || SECTIONS.has(target.address.split('/')[1]!) ? null : 'no-page';
  if (!there.shown.has(target.indexNumber)) return there.once.has(target.indexNumber) ? 'withdrawn' : 'missing';
  return target.kind === 'file' && !there.file.has(target.hash) ? 'no-file' : null;
}
