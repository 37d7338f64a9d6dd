import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import type { Life } from '../../cases/life.ts';
import {
  RECTIFICATION_LIFE,
  RECTIFICATION_STATES,
  RECTIFICATION_VERBS,
  type RectificationState,
} from '../../cases/rectification/life.ts';
import { noticeText } from '../../papers/notices/text.ts';
import { findNotice } from '../../reads/papers/notice.ts';
import { findRectification } from '../../reads/rectification/rectification.ts';
import { DOCUMENT_KINDS } from '../../rules/service/document-kinds.ts';
import { countCases } from '../../store/case-index.ts';
import { hashOf } from '../../store/ledger/chain.ts';
import { entriesOf } from '../../store/ledger.ts';
import { ACTING } from '../nouns.ts';
import { JUDGED, SAID } from '../papers/made.fixture.ts';
import { MUST } from '../papers/must.fixture.ts';
import { previewPaper } from '../preview.ts';
import { OTHER, testOffice, WRITER } from '../request/steps.fixture.ts';
import { FACTS, rectificationIn, rectify } from './steps.fixture.ts';

const office = testOffice();
const life: Life = RECTIFICATION_LIFE;
const context = () => ({ ...office.base, actor: OTHER });
const entries = (caseId: string) => entriesOf(office.base.db, office.base.office.agencyId, caseId);
const states = RECTIFICATION_STATES.filter((state) => state !== 'new');
const verbs = RECTIFICATION_VERBS.filter((verb) => verb !== 'receive');

describe.each(states)('a rectification that is %s', (state: RectificationState) => {
  const allowed = verbs.filter((verb) => life[state]?.[verb]);

  it.each(allowed)('may %s, and is then where the life says', async (verb) => {
    const { caseId } = await rectificationIn(office.base, state);
    expect(await rectify(office.base, verb, caseId)).toMatchObject({ state: life[state]![verb]!.to });
  });

  it.each(allowed)('may not %s by somebody without the role', async (verb) => {
    const { caseId } = await rectificationIn(office.base, state);
    const auditor = { id: 'auditor', name: '何审', roles: ['auditor'] as const };
    expect(await rectify(office.base, verb, caseId, undefined, auditor)).toMatchObject({
      refused: [{ code: 'life.not-your-role' }],
    });
  });

  it('refuses every other verb, and writes nothing', async () => {
    const { caseId, seq } = await rectificationIn(office.base, state);
    for (const verb of verbs.filter((one) => !allowed.includes(one)))
      expect(await rectify(office.base, verb, caseId)).toMatchObject({ refused: [{ code: 'life.not-in-this-state' }] });
    expect(await entries(caseId)).toHaveLength(seq);
  });
});

const WAYS = [
  ['corrected', { result: 'corrected', content: SAID }, /本机关予以更正[\s\S]*更正的内容：/],
  ['unchanged', { result: 'unchanged', content: SAID }, /本机关不予更正[\s\S]*不予更正的理由：/],
  ['transferred', { result: 'transferred', party: SAID, contact: '000-1' }, /已将你的申请转送有权更正的行政机关处理/],
  ['directed', { result: 'directed', party: SAID, contact: '000-1' }, /请你向有权更正的行政机关提出/],
] as const;

describe.each(WAYS)('D25, %s', (_, draft, decision) => {
  const whole = { ...draft, check: JUDGED };

  it('holds all that it must, is numbered, and seen before it is issued as it is then issued', async () => {
    const { caseId } = await rectificationIn(office.base, 'drafted', whole);
    const seen = await previewPaper(ACTING.rectification, context(), { verb: 'answer', caseId, facts: {} });
    const { drafted } = (await findRectification(context(), caseId))!;
    await rectify(office.base, 'answer', caseId);
    const { seq, paper } = (await findRectification(context(), caseId))!.issued!;
    const text = noticeText(paper);
    expect(Object.keys(MUST.D25)).toEqual(DOCUMENT_KINDS.D25.must);
    for (const pattern of [...Object.values(MUST.D25), decision, /第四十一条/, /60日内向.+申请行政复议/])
      expect(text).toMatch(pattern);
    expect(text).not.toMatch(/undefined|\{|。。/);
    expect(paper).toMatchObject({ code: 'D25', to: '王芳', number: expect.stringMatching(/^青交公复〔2026〕\d+号$/) });
    const blank = { ...paper, number: '青交公复〔2026〕　号', on: expect.anything() };
    expect(seen).toEqual({ paper: blank });
    expect({ ...drafted, number: blank.number }).toEqual(blank);
    expect((await findNotice(context(), 'rectification', caseId, { seq, key: 'D25' }))!.notice).toEqual(paper);
    const entry = (await entries(caseId)).at(-1)!;
    expect(hashOf(entry)).toBe(entry.hash);
    const altered = { ...paper, paragraphs: [...paper.paragraphs, '又及。'] };
    expect(hashOf({ ...entry, facts: { stamp: { paper: altered } } })).not.toBe(entry.hash);
  });
});

it('is refused without evidence, without what its result needs, and by whoever drafted it', async () => {
  const { evidence: _, ...unproven } = FACTS.receive as { evidence: string };
  expect(await rectify(office.base, 'receive', undefined, unproven)).toMatchObject({
    refused: [{ code: 'field.missing', field: 'evidence' }],
  });
  const { caseId } = await rectificationIn(office.base, 'received');
  expect(
    await rectify(office.base, 'draft', caseId, { result: 'transferred', check: '属于市公安局职责。' }),
  ).toMatchObject({
    refused: [
      { code: 'field.missing', field: 'party', cite: { article: 41 } },
      { code: 'field.missing', field: 'contact' },
    ],
  });
  const drafted = await rectificationIn(office.base, 'drafted');
  expect(await rectify(office.base, 'answer', drafted.caseId, {}, WRITER)).toMatchObject({
    refused: [{ code: 'separation.own-reply' }],
  });
});

it('is numbered for itself, and no request of table 三', async () => {
  const { number, caseId } = await rectificationIn(office.base, 'served');
  expect(number).toMatch(/^更正2026-\d{4}$/);
  expect(isRefusal(await rectify(office.base, 'serve', caseId))).toBe(true);
  const { db, office: house } = office.base;
  expect(await countCases(db, house.agencyId, { noun: 'request' })).toBe(0);
  expect(await countCases(db, house.agencyId, { noun: 'rectification' })).toBeGreaterThan(0);
});
