import { z } from 'zod';
import { refuse } from '../../base/refusal.ts';
import { NOTICE_FORMATS, noticeFileName } from '../../papers/formats.ts';
import { type IssuedNotice, issuedNotices } from '../../reads/issued-notices.ts';
import { findNotice } from '../../reads/papers/notice.ts';
import { countRequests } from '../../store/ledger/issued.ts';
import { RESULT_WORDS } from '../../words/jobs/jobs.ts';
import { NOTICE_FORMAT_WORDS } from '../../words/papers.ts';
import { say, sayWith } from '../../words/word.ts';
import type { Item, JobKind } from '../kind.ts';
import { formatIds, patiently } from './formats.ts';

/** Requests that may be named one by one. */
const MOST_CASES = 3000;

const word = z.string().trim().min(1).max(200).optional();

export const noticeFilter = z.object({
  text: word,
  state: word,
  kind: word,
  outcome: word,
  holder: word,
  section: word,
  year: z.int().min(1900).max(2200).optional(),
  open: z.boolean().optional(),
});

/** What a person asks for: the notices of the requests that match, or of those that are named. */
export const noticeWish = z.object({
  filter: noticeFilter.optional(),
  cases: z.array(z.uuid()).min(1).max(MOST_CASES).optional(),
  formats: formatIds(NOTICE_FORMATS),
});

/** The code of a receipt leads to `address`, where the public follows its request. */
const params = noticeWish.extend({ address: z.string().nullable().default(null) });
type Params = z.output<typeof params>;

interface One extends Item, Pick<IssuedNotice, 'caseId' | 'seq' | 'key'> {
  readonly format: string;
}

/** Every notice (告知书) of some requests, as it was issued. */
export const notices: JobKind<Params, One> = {
  id: 'notices',
  for: 'staff',
  params,
  refuse: async ({ db, office }, { cases }) => {
    const known = cases ? await countRequests(db, office.agencyId, cases) : 0;
    return cases && known < new Set(cases).size ? [{ code: 'case.not-found' }] : [];
  },
  list: async function* ({ contextFor }, { filter = {}, cases, formats }) {
    const which = cases ? { cases: [...new Set(cases)] } : { filter };
    for await (const { caseId, number, seq, key, title } of issuedNotices(await contextFor(), which)) {
      for (const format of formats) {
        const what = sayWith(RESULT_WORDS, 'what', { title, format: say(NOTICE_FORMAT_WORDS, format) });
        yield { number, what, caseId, seq, key, format };
      }
    }
  },
  make: async ({ contextFor }, { caseId, seq, key, format: formatId }, { address }) => {
    const format = NOTICE_FORMATS.find(({ id }) => id === formatId)!;
    const found = await findNotice(await contextFor(), 'request', caseId, { seq, key });
    if (!found) return refuse({ code: 'paper.not-found' });
    const { notice, number, agencyId, template } = found;
    const paper = { notice, request: { number, address }, issuedBy: agencyId, template };
    return patiently(() => format.make(paper), noticeFileName(paper, format));
  },
};
