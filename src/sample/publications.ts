import type { Day } from '../base/day.ts';
import { sampleCalls } from './comment/calls.ts';
import { COLUMN_PUBLICATIONS } from './publications-column.ts';

interface Told {
  readonly on: Day;
  readonly by: string;
  readonly verb: string;
  readonly facts: object;
  /** The title of the publication that it interprets. */
  readonly interprets?: string;
  /** The title of the call for comments that it reports on. */
  readonly reportsOn?: string;
}

/** Who does which step of the reviews. */
export const CHAIN = [
  ['submit', 'section', {}],
  ['review-section', 'sectionhead', {}],
  ['review-secrecy', 'secrecy', { basis: '经逐项审查，不涉及国家秘密和工作秘密。' }],
  ['review-legal', 'legal', { comment: '内容合法。' }],
  ['review-office', 'head', { comment: '属于主动公开内容。' }],
  ['approve', 'leader', {}],
  ['publish', 'publisher', {}],
] as const;
type UpTo = (typeof CHAIN)[number][0] | 'draft';

export const ISSUER = '青石市交通运输局';

/** The interpretation of a document, drafted on the day after it. */
function interpreting(ago: (n: number) => Day, begun: number, title: string, content: object, upTo: UpTo): Told[] {
  const whole = { ...content, title: `《${title}》政策解读`, genre: 'interpretation' };
  const [first, ...more] = told(ago, begun, whole, upTo);
  return [{ ...first!, interprets: title }, ...more];
}

/** A publication in its chain up to a step, one step a working day; the day of making is that of the draft. */
function told(ago: (n: number) => Day, begun: number, content: object, upTo: UpTo, more: readonly Told[] = []): Told[] {
  const madeOn = ago(begun);
  const given = { issuers: [ISSUER], openness: 'public', theme: '交通运输', madeOn, ...content };
  const normative = (content as { genre?: string }).genre === 'normative-document';
  const chain = CHAIN.filter(([verb]) => verb !== 'review-legal' || normative);
  const steps = chain.slice(0, upTo === 'draft' ? 0 : chain.findIndex(([verb]) => verb === upTo) + 1);
  const first: Told = { on: madeOn, by: 'section', verb: 'draft', facts: given };
  return [
    first,
    ...steps.map(([verb, by, facts], i): Told => ({ on: ago(Math.max(begun - i, 0)), by, verb, facts })),
    ...more,
  ];
}

/** The publications of the last months, told by how many working days ago they began, so that one stands in each state. */
export function samplePublications(ago: (n: number) => Day): readonly (readonly Told[])[] {
  const rules = '青石市网络预约出租汽车经营服务管理规定';
  const table =
    '<p>现将有关线路运行情况公布如下：</p><table><caption>城市公交客运量</caption><tr><th>线路</th><th>客运量（万人次）</th></tr><tr><td>1路</td><td>86.2</td></tr><tr><td>8路</td><td>54.7</td></tr></table>';
  const column = COLUMN_PUBLICATIONS.map(({ begun, content, repealed }) =>
    told(
      ago,
      begun,
      content,
      'publish',
      repealed ? [{ on: ago(repealed.ago), by: 'head', verb: 'repeal', facts: { reason: repealed.reason } }] : [],
    ),
  );
  const { calls, report } = sampleCalls(ago);
  const [reported, ...reviewed] = told(ago, report.begun, report.content, 'publish');
  return [
    ...column,
    ...calls.map(({ begun, content }) => told(ago, begun, content, 'publish')),
    [{ ...reported!, reportsOn: report.reportsOn }, ...reviewed],
    told(
      ago,
      60,
      {
        title: rules,
        column: '20-1',
        genre: 'normative-document',
        documentNumber: '青交规〔2025〕3号',
        keywords: ['网约车', '经营许可'],
        abstract: '规范本市网络预约出租汽车的经营许可、服务和监督检查。',
        body: '<h2>第一章 总则</h2><p>第一条 为了规范网络预约出租汽车经营服务行为，保障乘客合法权益，制定本规定。</p><p>第二条 在本市行政区域内从事网络预约出租汽车经营服务，适用本规定。</p><h2>第二章 经营许可</h2><ol><li>有与经营规模相适应的服务机构；</li><li>有健全的安全管理制度。</li></ol>',
      },
      'publish',
    ),
    interpreting(
      ago,
      59,
      rules,
      {
        column: '20-1',
        keywords: ['网约车', '政策解读'],
        forms: ['text', 'questions'],
        abstract: '说明规定的背景、主要内容和与以往不同的地方。',
        body: '<h2>一、背景</h2><p>近两年网约车订单增长较快，乘客反映最多的是绕路、拒载和费用不清。</p><h2>二、问答</h2><p>问：已经取得许可的平台要重新申请吗？</p><p>答：不需要，原许可在有效期内继续使用。</p><p>问：对服务机构有什么要求？</p><p>答：有健全的安全管理制度。</p><h2>三、与以往不同</h2><p>首次规定平台应当在行程结束后十五日内答复乘客投诉。</p>',
      },
      'publish',
    ),
    told(
      ago,
      40,
      {
        title: '关于调整城东公交线路的公告',
        column: '21-2',
        genre: 'announcement',
        documentNumber: '青交〔2025〕41号',
        keywords: ['公交'],
        abstract: '城东公交首末站启用后调整三条线路的走向和首末班时间。',
        body: '<p>自公告之日起十五日后，1路、8路、16路公交线路调整为经城东首末站运行。</p>',
      },
      'publish',
    ),
    told(
      ago,
      21,
      {
        title: '上季度城市公共交通客运量统计',
        column: '20-4',
        genre: 'statistics',
        abstract: '上季度城市公共交通各线路客运量。',
        keywords: ['统计'],
        body: table,
      },
      'approve',
    ),
    told(
      ago,
      18,
      {
        title: '巡游出租汽车运价调整方案',
        column: '20-11',
        genre: 'notice',
        abstract: '调整巡游出租汽车起步价和车公里运价。',
        body: '<p>起步价调整为九元（含三公里）。</p>',
        grave: true,
      },
      'review-office',
    ),
    told(
      ago,
      9,
      {
        title: '货物运输源头治超工作情况通报',
        column: '20-13',
        genre: 'report',
        abstract: '上月货物运输源头治超检查情况。',
        body: '<p>上月共检查源头企业二十三家，责令改正三家。</p>',
      },
      'review-section',
    ),
    told(
      ago,
      3,
      {
        title: '道路客运企业质量信誉考核结果',
        column: '20-13',
        genre: 'announcement',
        abstract: '年度道路客运企业质量信誉考核等级。',
        body: '<p>考核结果见附件。</p>',
      },
      'submit',
    ),
    told(
      ago,
      8,
      {
        title: '关于完善老年人乘车优惠的通知',
        column: '20-11',
        genre: 'notice',
        interpretation: 'needed',
        documentNumber: '青交〔2025〕52号',
        keywords: ['老年人', '公交'],
        abstract: '年满六十五周岁的老年人凭有效证件免费乘坐城市公交。',
        body: '<p>年满六十五周岁的老年人，凭身份证或者社会保障卡免费乘坐城市公交。</p><p>外地户籍的老年人享受同等待遇。</p>',
      },
      'publish',
    ),
    interpreting(
      ago,
      7,
      '关于完善老年人乘车优惠的通知',
      {
        column: '20-11',
        forms: ['text'],
        abstract: '老年人免费乘车怎么办理。',
        body: '<p>年满六十五周岁的老年人，凭身份证或者社会保障卡免费乘坐城市公交。</p><p>外地户籍的老年人享受同等待遇。</p><p>上车时在读卡器上刷身份证即可，不必另办卡片。</p>',
      },
      'submit',
    ),
    told(ago, 2, { title: '农村公路养护工程计划', column: '20-10', genre: 'plan' }, 'draft'),
    told(
      ago,
      30,
      {
        title: '治超联合执法行动工作方案',
        openness: 'withheld',
        opennessReason: '行动尚未结束，公开可能影响执法活动。',
        ground: 'DENY_PROCESS',
        column: '20-13',
        genre: 'plan',
        abstract: '治超联合执法行动的时间、路段和分工。',
        body: '<p>联合执法行动分三个阶段进行。</p>',
      },
      'approve',
    ),
  ];
}
