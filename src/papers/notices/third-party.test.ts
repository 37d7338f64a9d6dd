import { expect, it } from 'vitest';
import { ACCEPTED, LODGED, noticeAfter, REGISTERED, type Step } from './notice.fixture.ts';
import { eachNotice, keyedNotices } from './notice.ts';
import { noticeText } from './text.ts';

const ask = (party: string): Step => ['consult-third-party', '2026-03-04', { party, question: '是否同意公开？' }];
const says = (consultation: number, opinion: string): Step => [
  'record-opinion',
  '2026-03-10',
  { consultation, opinion, reasons: '商业秘密。' },
];

function issuedBy(outcome: string, more: object, ...opinions: string[]) {
  const parties = ['甲公司', '乙公司', '丙公司'].slice(0, opinions.length);
  const draft = { outcome, grounds: '可以公开。', content: '检测报告复制件1份\n附图2张', ...more };
  const notice = noticeAfter(
    LODGED,
    REGISTERED,
    ACCEPTED,
    ...parties.map(ask),
    ...opinions.map((opinion, i) => says(i + 1, opinion)),
    ['end-consultation', '2026-03-10', {}],
    ['draft-reply', '2026-03-11', draft],
    ['review', '2026-03-11', {}],
    ['approve', '2026-03-12', {}],
    ['answer', '2026-03-13', {}, { decisionNumber: '3号', thirdPartyNumbers: ['4号', '5号'] }],
  );
  return eachNotice(notice!);
}

const overruling = { publicInterest: '大桥的安全涉及公众的生命财产安全。' };

it('each third party that objected in vain is told what is disclosed, why, and the remedies, under a number of its own', () => {
  const issued = issuedBy('DISCLOSE', overruling, 'objects', 'agrees', 'objects');
  expect(issued.map(({ code, to, number }) => [code, to, number])).toEqual([
    ['D11', '张三', '3号'],
    ['D09', '甲公司', '4号'],
    ['D09', '丙公司', '5号'],
  ]);
  expect(keyedNotices(issued[0]!).map(({ key }) => key)).toEqual(['D11', 'D09', 'D09-2']);
  const text = noticeText(issued[1]!);
  for (const must of [
    /第三十二条，本机关认为不公开可能会对公共利益造成重大影响，决定予以公开/,
    /所涉政府信息如下：\n　　1\. 滨河路大桥2025年检测报告/,
    /决定公开的政府信息内容：检测报告复制件1份。\n　　附图2张。\n/,
    /决定公开的理由：大桥的安全涉及公众的生命财产安全。\n/,
    /60日内向临江市人民政府申请行政复议/,
  ])
    expect(text).toMatch(must);
  expect(text).not.toMatch(/张三|undefined|\{|。。/);
  expect(noticeText({ ...issued[0]!, beside: undefined })).not.toMatch(/甲公司|丙公司/);
});

it.each<[string, string, object, string[]]>([
  ['nobody objected', 'DISCLOSE', {}, ['agrees', 'silent']],
  ['it is refused for their sake', 'DENY_THIRD_PARTY', {}, ['objects']],
  ['their part is withheld', 'PARTIAL', { otherGrounds: ['DENY_THIRD_PARTY'] }, ['objects']],
])('no third party is told where %s', (_why, outcome, more, opinions) => {
  expect(issuedBy(outcome, more, ...opinions)).toHaveLength(1);
});

it('a part that is disclosed over an objection is told as a part', () => {
  const [, told] = issuedBy('PARTIAL', { ...overruling, otherGrounds: ['DENY_PROCESS'] }, 'objects');
  expect(noticeText(told!)).toContain('决定部分公开');
});
