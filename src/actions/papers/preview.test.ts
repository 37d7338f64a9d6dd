import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../base/refusal.ts';
import { NOTICE_VERBS, PREVIEW_VERBS } from '../../papers/notices/kinds.ts';
import { keyedNotices, type Notice } from '../../papers/notices/notice.ts';
import { entriesOf } from '../../store/ledger.ts';
import { ACTING } from '../nouns.ts';
import { previewPaper } from '../preview.ts';
import { dayOfStep, doVerb, OTHER, requestIn, testOffice } from '../request/steps.fixture.ts';
import { before, WAYS } from './made.fixture.ts';

const office = testOffice();
const look = (deed: Omit<Parameters<typeof previewPaper>[2], 'on'>, on = dayOfStep(deed.verb as never)) =>
  previewPaper(ACTING.request, { ...office.base, actor: OTHER }, { ...deed, on });
const blank = (notice: Notice): Notice => ({
  ...notice,
  number: notice.code === 'D02' ? notice.number : notice.number!.replace(/\d+号/, '　号'),
  ...(notice.beside ? { beside: blank(notice.beside) } : {}),
});

describe.each(WAYS)('$code, $why', (way) => {
  it('is seen before it is issued as it is then issued, and the look leaves nothing behind', async () => {
    const { caseId, verb, facts } = await before(office.base, way);
    const written = await entriesOf(office.base.db, office.base.office.agencyId, caseId);
    const seen = (await look({ verb, caseId, facts })) as { paper: Notice };
    expect(keyedNotices(seen.paper).map(({ notice }) => notice.code)).toContain(way.code);
    expect(await entriesOf(office.base.db, office.base.office.agencyId, caseId)).toEqual(written);
    await doVerb(office.base, verb, caseId, undefined, facts);
    const entry = (await entriesOf(office.base.db, office.base.office.agencyId, caseId)).at(-1)!;
    const { paper } = (entry.facts as { stamp: { paper: Notice } }).stamp;
    expect(JSON.parse(JSON.stringify(seen.paper))).toEqual(blank(paper));
  });
});

it('every verb that issues a paper can be looked at, and the draft as the reply that it would become', async () => {
  expect(PREVIEW_VERBS).toEqual([...NOTICE_VERBS, 'draft-reply']);
  expect(new Set(WAYS.map(({ steps }) => steps.at(-1)![0]))).toEqual(new Set(NOTICE_VERBS));
  const { caseId } = await requestIn(office.base, 'in-hand');
  const facts = { outcome: 'DENY_INTERNAL', grounds: '属于值班安排。' };
  const { paper } = (await look({ verb: 'draft-reply', caseId, facts })) as { paper: Notice };
  expect(paper).toMatchObject({ code: 'D14', number: '青交公复〔2026〕　号' });
  expect(paper.paragraphs).toContain('经审查：属于值班安排。');
});

it('is refused as the step itself would be', async () => {
  const { caseId } = await requestIn(office.base, 'in-hand');
  const codes = async (deed: Parameters<typeof look>[0]) =>
    ((await look(deed)) as Refusal).refused.map(({ code, field }) => [code, field]);
  expect(await codes({ verb: 'extend', caseId, facts: { days: 21, reason: '多' } })).toEqual([
    ['extension.length', 'days'],
  ]);
  expect(await codes({ verb: 'extend', caseId, facts: { days: 5 } })).toEqual([['field.missing', 'reason']]);
  expect(await codes({ verb: 'answer', caseId, facts: {} })).toEqual([['life.not-in-this-state', undefined]]);
  expect(
    await look({ verb: 'accept', caseId: (await requestIn(office.base, 'registered')).caseId, facts: {} }),
  ).toEqual({
    paper: null,
  });
});
