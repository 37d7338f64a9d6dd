import { z } from 'zod';
import { refuse } from '../../base/refusal.ts';
import { REPORT_FORMATS, reportFileName } from '../../papers/formats.ts';
import { reportPaper } from '../../reads/report/paper.ts';
import { listAgencies } from '../../store/agencies.ts';
import { RESULT_WORDS } from '../../words/jobs/jobs.ts';
import { REPORT_FORMAT_WORDS } from '../../words/papers.ts';
import { say, sayWith } from '../../words/word.ts';
import type { Item, JobKind, Work } from '../kind.ts';
import { formatIds, patiently } from './formats.ts';

/** Years, and what each is wanted as. */
export const reportWish = z.object({
  years: z
    .array(z.int().min(2008).max(2100))
    .min(1)
    .max(50)
    .transform((years) => [...new Set(years)].sort((a, b) => a - b)),
  formats: formatIds(REPORT_FORMATS),
});
type Params = z.output<typeof reportWish>;

interface One extends Item {
  readonly agencyId: number;
  readonly year: number;
  readonly format: string;
}

async function* each(agencies: readonly { agencyId: number; name: string }[], { years, formats }: Params) {
  for (const { agencyId, name } of agencies) {
    for (const year of years) {
      for (const format of formats) {
        const number = sayWith(RESULT_WORDS, 'report.number', { agency: name, year });
        yield { number, what: say(REPORT_FORMAT_WORDS, format), agencyId, year, format };
      }
    }
  }
}

async function make({ contextFor }: Work, { agencyId, year, format: formatId }: One) {
  const format = REPORT_FORMATS.find(({ id }) => id === formatId)!;
  const report = await reportPaper(await contextFor(agencyId), year);
  if (!report) return refuse({ code: 'job.no-report' });
  return patiently(() => format.make(report), reportFileName(report, format));
}

/** The annual reports (年度报告) of the agency, as they were last published or else as the ledger has them now. */
export const reports: JobKind<Params, One> = {
  id: 'reports',
  for: 'staff',
  params: reportWish,
  list: async function* ({ contextFor }, params) {
    const { office } = await contextFor();
    yield* each([office], params);
  },
  make,
};

/** The same of every agency of the installation: for who runs it. */
export const reportsOfAll: JobKind<Params, One> = {
  id: 'reports-of-all',
  for: 'operator',
  params: reportWish,
  list: async function* ({ contextFor }, params) {
    const { db } = await contextFor();
    yield* each(await listAgencies(db), params);
  },
  make,
};
