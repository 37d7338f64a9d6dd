import { expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import type { PublicationCase, ReviewLine } from '../../cases/publication/publication.ts';
import { slipData, slipDocx, slipPdf } from './review-slip.ts';

const by = { id: 'a', name: '郑守诚', roles: [] };
const line = (verb: ReviewLine['verb'], more: Partial<ReviewLine> = {}): ReviewLine => ({
  ...{ verb, state: 'secrecy-review', version: 1, round: 1, by, on: '2026-03-02' as never },
  ...{ at: '2026-03-02T02:30:00.000Z', comment: '', basis: '', contentHash: '' },
  ...more,
});

const hit = (key: string, kind: string, text: string) => ({ key, kind, text, part: 'body', times: 1 });
const FILE = { ...hit('3', 'hidden', '旧稿'), part: 'file', name: '方案.docx', way: 'vanished', at: '' };
const keep = { decision: 'keep', reason: '服务电话。', by };

const publication = {
  ...{ number: '000014349/2026-00001', indexNumber: '000014349/2026-00001', state: 'published', version: 1, round: 2 },
  content: {
    ...{ title: '关于调整城东公交线路的公告', openness: 'public', opennessReason: '', issuers: ['青石市交通运输局'] },
    ...{ documentNumber: '', abstract: '调整三条线路。', column: '21-2', genre: 'announcement' },
  },
  attachments: [],
  drafter: { id: 'b', name: '赵立新', roles: [] },
  section: '运输管理科',
  draftedOn: '2026-03-01',
  approvedHash: 'ab'.repeat(32),
  reviews: [
    line('send-back', { comment: '请补充依据。' }),
    line('review-secrecy', { basis: '不涉及国家秘密。', round: 2 }),
    line('approve', { round: 2 }),
  ],
  scan: {
    contentHash: 'ab'.repeat(32),
    hits: [hit('1', 'phone', '13812345678'), hit('2', 'phone', '13912345678'), FILE],
  },
  decisions: { '1': keep, '2': keep },
  versions: [{ version: 1, by, publishedAt: '2026-03-03T01:00:00.000Z' }],
} as unknown as PublicationCase;

const slip = { agency: '青石市交通运输局', publication };

it('says who reviewed with which words, what was sent back too, and what was published', () => {
  const { sections, note } = slipData(slip);
  expect(note).toBe('编号：000014349/2026-00001　第1版第2次送审');
  const rows = sections[1]!.table!.parts[0]!.body.map((row) => row.map(({ text }) => text));
  expect(rows).toEqual([
    ['退回修改', '郑守诚', '2026-03-02 10:30', '请补充依据。'],
    ['保密审查', '郑守诚', '2026-03-02 10:30', '不涉及国家秘密。'],
    ['领导审签', '郑守诚', '2026-03-02 10:30', '同意。'],
  ]);
  expect(sections[2]!.table!.parts[0]!.body.map((row) => row.map(({ text }) => text))).toEqual([
    ['正文', '手机号码', '138***78；139***78', '保留：服务电话。', '郑守诚'],
    ['方案.docx', '隐藏内容，隐藏文字', '旧稿', '未处理', ''],
  ]);
  expect(sections[3]!.prose[0]!.text).toMatch(/^由郑守诚于2026-03-03 09:00发布，发布内容的摘要值与审签时一致。/);
});

it('is the same bytes each time, as PDF and as Word', async () => {
  const [one, two] = [await slipPdf(slip), await slipPdf(slip)];
  if (isRefusal(one) || isRefusal(two)) throw new Error(JSON.stringify([one, two]));
  expect(Buffer.from(one).subarray(0, 5).toString()).toBe('%PDF-');
  expect(Buffer.from(one).equals(two)).toBe(true);
  expect(Buffer.from(slipDocx(slip)).equals(slipDocx(slip))).toBe(true);
});
