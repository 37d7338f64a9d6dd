import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import type { RequestVerb } from '../../cases/request/life.ts';
import type { Context } from '../../store/context.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { act } from '../act.ts';
import { ACTING } from '../nouns.ts';
import { FACTS, foundOffice, OTHER, type PATHS, REQUESTER_FACTS, requestIn, WRITER } from './steps.fixture.ts';

let db: TestDatabase;
let base: Omit<Context, 'actor'>;

beforeAll(async () => {
  db = await openTestDatabase();
  base = await foundOffice(db);
});
afterAll(() => db.close());

type State = keyof typeof PATHS;
type Row = readonly [
  why: string,
  state: State,
  verb: RequestVerb,
  facts: object,
  code: string,
  on?: string,
  by?: typeof WRITER,
];

const draft = (outcome: string, more: object = {}) => ({ outcome, grounds: '理由。', content: '内容。', ...more });
const thirdParty = { ...FACTS['consult-third-party'], deliveredOn: '2026-01-05' };

const ROWS: readonly Row[] = [
  [
    'a supplement is asked for on the 8th working day',
    'registered',
    'ask-to-supplement',
    { what: '文号' },
    'supplement.late',
    '2026-01-15',
  ],
  ['nobody lapses by a notice that did not arrive', 'supplementing', 'lapse', {}, 'lapse.undelivered', '2026-03-20'],
  ['an extension is 20 working days at most', 'in-hand', 'extend', { days: 21, reason: '多' }, 'extension.length'],
  [
    'an ended period has nothing to extend',
    'in-hand',
    'extend',
    { days: 5, reason: '多' },
    'extension.late',
    '2026-02-03',
  ],
  ['nobody reviews their own reply', 'drafted', 'review', {}, 'separation.own-reply', '2026-01-05', WRITER],
  ['nobody approves their own reply', 'reviewed', 'approve', {}, 'separation.own-reply', '2026-01-05', WRITER],
  ['electronic service only where it was chosen', 'answered', 'serve', { means: 'electronic' }, 'service.not-chosen'],
  [
    'a third party is asked before a refusal for its sake',
    'in-hand',
    'draft-reply',
    draft('DENY_THIRD_PARTY'),
    'outcome.third-party-not-asked',
  ],
  [
    'still unclear only after a supplement',
    'in-hand',
    'draft-reply',
    draft('UNABLE_STILL_UNCLEAR'),
    'outcome.not-supplemented',
  ],
  ['abandonment is recorded by lapse', 'in-hand', 'draft-reply', draft('OTHER_NO_CORRECTION'), 'outcome.by-lapse'],
  ['withdrawal is recorded by withdraw', 'in-hand', 'draft-reply', draft('OTHER_WITHDRAWN'), 'outcome.by-withdrawal'],
  [
    'a disclosure says what it gives',
    'in-hand',
    'draft-reply',
    draft('DISCLOSE', { content: '' }),
    'outcome.content-missing',
  ],
  ['a partial disclosure names its ground', 'in-hand', 'draft-reply', draft('PARTIAL'), 'outcome.ground-missing'],
  ['an outcome that does not exist', 'in-hand', 'draft-reply', draft('GIVEN'), 'field.not-an-option'],
  [
    'a consultation that does not exist',
    'consulting',
    'record-opinion',
    { consultation: 7, opinion: 'agrees' },
    'consultation.unknown',
  ],
  ['thirty pages are free', 'in-hand', 'charge-fee', { basis: 'pages', count: 30, howToPay: '柜台' }, 'fee.free'],
  ['a fee after the period', 'in-hand', 'charge-fee', FACTS['charge-fee'], 'fee.late', '2026-02-03'],
  ['a payment of less than was asked', 'paying', 'record-payment', { amount: 379.99 }, 'fee.not-in-full'],
  ['a day that is still to come', 'registered', 'accept', {}, 'day.in-the-future', '2026-03-21'],
  ['a day before the last entry', 'registered', 'accept', {}, 'day.before-the-last-entry', '2026-01-04'],
  ['a correction that corrects nothing', 'registered', 'correct-entry', { why: '手误' }, 'correction.nothing'],
  [
    'receipt before arrival',
    'registered',
    'correct-entry',
    { why: '手误', receivedOn: '2026-01-04' },
    'receipt.before-arrival',
  ],
  [
    'a day that does not exist',
    'registered',
    'correct-entry',
    { why: '手误', receivedOn: '2026-02-30' },
    'field.not-a-day',
  ],
  ['a text beyond its length', 'registered', 'ask-to-supplement', { what: '字'.repeat(5001) }, 'field.too-long'],
  ['a text where a number belongs', 'in-hand', 'extend', { days: '二十', reason: '多' }, 'field.wrong-kind'],
  ['a field that is missing', 'in-hand', 'extend', { days: 5 }, 'field.missing'],
];

describe('a refusal says why, and writes nothing', () => {
  it.each(ROWS.map((row) => [row[0], row] as const))('%s', async (_, row) => {
    const [, state, verb, facts, code, on = '2026-01-05', by = OTHER] = row;
    const { caseId, seq } = await requestIn(base, state);
    const asked = { verb, caseId, on: day(on), facts, expectedSeq: seq };
    expect(await act(ACTING.request, { ...base, actor: by }, asked)).toMatchObject({ refused: [{ code }] });
  });
});

const LODGING: readonly (readonly [why: string, change: object, code: string, field: string])[] = [
  [
    'an identity number with a slip',
    { requester: { ...REQUESTER_FACTS, idType: 'resident-id', idNumber: '110101199003070000' } },
    'requester.check-digit',
    'requester.idNumber',
  ],
  [
    'no way to reach the requester',
    { requester: { ...REQUESTER_FACTS, phone: '', address: '' }, delivery: 'pickup' },
    'requester.no-contact',
    'requester.phone',
  ],
  [
    'post without an address',
    { requester: { ...REQUESTER_FACTS, address: '' } },
    'requester.no-address',
    'requester.address',
  ],
  ['e-mail without a mailbox', { delivery: 'email' }, 'requester.no-email', 'requester.email'],
  ['no information asked for', { items: [] }, 'field.too-few', 'items'],
  ['a blank description', { items: [{ description: ' ' }] }, 'field.missing', 'items.0.description'],
  [
    'a mailbox that is none',
    { requester: { ...REQUESTER_FACTS, email: 'a@' } },
    'field.wrong-format',
    'requester.email',
  ],
];

it.each(LODGING)('lodging: %s is named by its field', async (_, change, code, field) => {
  const facts = { ...FACTS.lodge, ...change };
  const refused = await act(ACTING.request, { ...base, actor: OTHER }, { verb: 'lodge', facts });
  expect(refused).toMatchObject({ refused: [expect.objectContaining({ code, field })] });
});

describe('consultation', () => {
  const go = (verb: RequestVerb, on: string, facts: object, caseId: string) =>
    act(ACTING.request, { ...base, actor: OTHER }, { verb, caseId, on: day(on), facts });

  it('waits for the third party until 15 working days after delivery', async () => {
    const { caseId } = await requestIn(base, 'in-hand');
    await go('consult-third-party', '2026-01-05', thirdParty, caseId);
    expect(await go('end-consultation', '2026-01-26', {}, caseId)).toMatchObject({
      refused: [{ code: 'consultation.open' }],
    });
    const silent = { consultation: 1, opinion: 'silent' };
    expect(await go('record-opinion', '2026-01-26', silent, caseId)).toMatchObject({
      refused: [{ code: 'consultation.silence-too-early' }],
    });
    expect(await go('record-opinion', '2026-01-27', silent, caseId)).toMatchObject({ state: 'consulting' });
    expect(await go('record-opinion', '2026-01-27', silent, caseId)).toMatchObject({
      refused: [{ code: 'consultation.opinion-before' }],
    });
    expect(await go('end-consultation', '2026-01-27', {}, caseId)).toMatchObject({ state: 'in-hand' });
  });

  it('is recorded as delivered once', async () => {
    const { caseId } = await requestIn(base, 'consulting');
    expect(await go('record-letter-delivery', '2026-01-05', { consultation: 1 }, caseId)).toMatchObject({
      state: 'consulting',
    });
    expect(await go('record-letter-delivery', '2026-01-06', { consultation: 1 }, caseId)).toMatchObject({
      refused: [{ code: 'consultation.delivered-before' }],
    });
  });
});

describe('files', () => {
  const pdf = new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj<<>>endobj\n%%EOF\n');
  const rows = [
    ['empty', 'a.pdf', new Uint8Array(), 'file.empty'],
    ['larger than 10 MB', 'a.pdf', new Uint8Array(10 * 1024 * 1024 + 1), 'file.too-large'],
    ['a program that calls itself a PDF', 'a.pdf', new TextEncoder().encode('MZ\x90\0\x03'), 'file.not-what-it-says'],
    ['of a kind nobody can open', 'a.exe', pdf, 'file.kind-not-accepted'],
    ['text with a NUL', 'a.txt', new Uint8Array([65, 0, 66]), 'file.not-what-it-says'],
  ] as const;

  it.each(rows)('%s is refused by name', async (_, name, bytes, code) => {
    const deed = { verb: 'lodge', facts: FACTS.lodge, files: [{ name, bytes }] };
    expect(await act(ACTING.request, { ...base, actor: OTHER }, deed)).toMatchObject({
      refused: [{ code, facts: { name } }],
    });
  });

  it('that are sound are kept with the entry', async () => {
    const deed = { verb: 'lodge', facts: FACTS.lodge, files: [{ name: '身份证明.pdf', bytes: pdf }] };
    expect(await act(ACTING.request, { ...base, actor: OTHER }, deed)).toHaveProperty('lookupCode');
  });
});
