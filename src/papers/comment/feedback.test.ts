import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import type { CommentCase } from '../../cases/comment/comment.ts';
import { COMMENT_CHANNELS } from '../../cases/comment/facts.ts';
import { bodyHtml } from '../../cases/publication/content.ts';
import { COMMENT_OUTCOMES, type CommentOutcome } from '../../rules/publication/comment/outcome.ts';
import { parseCsv } from '../sheet/csv.ts';
import { commentsCsv } from './csv.ts';
import { feedbackDraft } from './feedback.ts';

const CALL = { title: '公交线路调整方案（征求意见稿）', from: day('2026-03-02'), until: day('2026-04-01') };
const NOBODY = { id: 'handler', name: '李文', roles: [] };

type Said = Partial<Omit<CommentCase, 'sameAs'>> & { outcome?: CommentOutcome; reason?: string; sameAs?: number };

/** Comments by their places: `sameAs` is the place of the one that stands for it. */
const comments = (said: readonly Said[]): CommentCase[] =>
  said.map(({ outcome, reason = '', sameAs, ...more }, i) => ({
    ...{
      caseId: `c${i}`,
      number: `意见2026-000${i}`,
      state: 'submitted',
      seq: 1,
      call: '1',
      callId: 'x',
      section: null,
    },
    ...{ channel: 'online', about: '', text: `原文${i}`, name: `提出人${i}`, contact: `1380000000${i}`, late: false },
    ...{ files: [], lookupHash: null, part: '', theme: '', gist: '', receivedOn: day('2026-03-05'), voided: null },
    sameAs:
      sameAs === undefined ? null : { number: `意见2026-000${sameAs}`, caseId: `c${sameAs}`, on: day('2026-04-02') },
    decision: outcome ? { outcome, reason, by: NOBODY, on: day('2026-04-02') } : null,
    ...more,
  }));

const rowsOf = (body: string, caption: string) =>
  [
    ...(new RegExp(`<caption>${caption}</caption>(.*?)</table>`).exec(body)?.[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/g),
  ].map(([, row]) => [...row!.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell]) => cell!));
const summary = (body: string) => rowsOf(body, '意见采纳情况汇总');
const points = (body: string) => rowsOf(body, '意见要点、采纳情况和理由');

describe('the draft of what became of the comments', () => {
  it('counts what came and what became of it, and answers each point once', () => {
    const night = { part: '第三条', gist: '增加夜间班次' };
    const { body, abstract, title } = feedbackDraft(
      CALL,
      comments([
        { ...night, outcome: 'partly', reason: '周末先行试点。' },
        { channel: 'post', sameAs: 0 },
        { part: '第五条', gist: '票价不变', outcome: 'adopted' },
        { ...night, channel: 'phone', outcome: 'partly', reason: '周末先行试点。' },
        { outcome: 'off-topic' },
      ]),
    );
    expect(title).toBe('公交线路调整方案（征求意见稿）的意见采纳情况');
    expect(abstract).toBe('征求意见期间共收到意见5条：采纳1条、部分采纳3条、与草案无关1条。');
    expect(body).toContain('自2026年3月2日至2026年4月1日公开征求意见');
    expect(body).toContain('其中网上提出3条、信函1条、电话1条。');
    expect(summary(body).slice(1)).toEqual([
      ['采纳', '1'],
      ['部分采纳', '3'],
      ['未采纳', '0'],
      ['与草案无关', '1'],
      ['合计', '5'],
    ]);
    expect(points(body).slice(1)).toEqual([
      ['1', '第三条', '增加夜间班次', '3', '部分采纳', '周末先行试点。'],
      ['2', '第五条', '票价不变', '1', '采纳', '—'],
    ]);
    expect(body).toContain('另有1条意见与草案无关');
  });

  it('of a call on which nobody commented says so', () => {
    const { abstract, body, undecided } = feedbackDraft(CALL, []);
    expect([abstract, undecided, body.includes('<table>')]).toEqual(['征求意见期间没有收到意见。', 0, false]);
  });

  it('says how many are not decided on', () => {
    expect(feedbackDraft(CALL, comments([{}, { sameAs: 0 }, { gist: '甲', outcome: 'adopted' }]))).toMatchObject({
      ...{ undecided: 1, total: 3, body: expect.stringContaining('还有1条意见没有处理') },
    });
  });

  const said = fc.array(
    fc.record({
      outcome: fc.option(fc.constantFrom(...COMMENT_OUTCOMES), { nil: undefined }),
      gist: fc.constantFrom('甲', '乙', '<b>丙</b> & 丁'),
      part: fc.constantFrom('', '第一条', '第二条'),
      reason: fc.constantFrom('', '理由。'),
      channel: fc.constantFrom(...COMMENT_CHANNELS),
      same: fc.boolean(),
    }),
    { maxLength: 9 },
  );

  it('is a body that can be saved as it is; its sums are right, and nothing in it is from whoever commented', () => {
    fc.assert(
      fc.property(said, (drawn) => {
        const leader = drawn.findIndex(({ same }) => !same);
        const all = comments(
          drawn.map(({ same, ...one }, i) => (same && leader >= 0 && i !== leader ? { sameAs: leader } : one)),
        );
        const { body, total } = feedbackDraft(CALL, all);
        expect(total).toBe(drawn.length);
        const number = (cell: string | undefined) => Number(cell ?? 0);
        const counted = summary(body)
          .slice(1, 5)
          .map(([, n]) => number(n));
        const sum = counted.reduce((a, b) => a + b, 0);
        const open = all.filter((one) => !(one.sameAs ? all[leader] : one)?.decision).length;
        expect(sum + open).toBe(total);
        const told = points(body)
          .slice(1)
          .reduce((a, row) => a + number(row[3]), 0);
        expect(told).toBe(sum - (counted[3] ?? 0));
        expect(body).not.toMatch(/提出人|1380000000|原文/);
        const kept = bodyHtml.parse(body).replace(/<\/?t(?:head|body)>/g, '');
        expect(points(kept).length).toBe(points(body).length);
        expect(body).not.toContain('<b>');
      }),
    );
  });
});

it('the table for staff says who made each comment, and what became of what was decided together', () => {
  const bytes = commentsCsv(
    comments([
      {
        outcome: 'not-adopted',
        reason: '与上位法不一致。',
        gist: '取消押金',
        state: 'decided',
        text: '=HYPERLINK("x")',
      },
      { sameAs: 0, state: 'merged', channel: 'email', late: true, kind: 'B1' },
    ]),
    { now: new Date('2026-04-02T02:00:00Z') },
  );
  const [heads, one, two] = parseCsv(new TextDecoder().decode(bytes).replace('\uFEFF', ''));
  const cell = (row: string[] | undefined, head: string) => row?.[heads!.indexOf(head)];
  expect(new TextDecoder().decode(bytes)).toContain(`'=HYPERLINK`);
  expect([cell(one, '姓名或者单位名称'), cell(one, '采纳情况'), cell(one, '联系方式')]).toEqual([
    ...['提出人0', '未采纳', '13800000000'],
  ]);
  expect([
    cell(two, '状态'),
    cell(two, '采纳情况'),
    cell(two, '理由'),
    cell(two, '逾期收到'),
    cell(two, '提出人类别'),
  ]).toEqual([...['已并案', '未采纳', '与上位法不一致。', '是', '商业企业']]);
});
