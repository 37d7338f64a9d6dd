import type { Day } from '../../base/day.ts';
import type { CommentChannel } from '../../cases/comment/facts.ts';
import type { WeighedComment } from '../../papers/comment/feedback.ts';
import type { CommentOutcome } from '../../rules/publication/comment/outcome.ts';

/** What the invented bureau asked the public about. */
export const CALLED = {
  bicycles: '青石市共享单车停放管理办法（征求意见稿）',
  fares: '城市公交票价调整方案（征求意见稿）',
  rental: '青石市汽车租赁管理规定（征求意见稿）',
} as const;

type Weighed = readonly [part: string, theme: string, gist: string, outcome: CommentOutcome | null, reason: string];

interface ToldComment {
  readonly call: string;
  readonly on: Day;
  readonly channel: CommentChannel;
  readonly text: string;
  readonly about: string;
  readonly name: string;
  /** Put in order on this day, and decided on. Null: nobody has looked at it yet. */
  readonly weighed: { readonly on: Day; readonly as: Weighed } | null;
  /** The place of the comment that says the same. */
  readonly same: number | null;
}

const RACKS: Weighed = ['第六条', '停放点位', '在地铁站和医院周边增设停放点', 'adopted', ''];
const FINES: Weighed = [
  ...(['第十二条', '法律责任', '对乱停放的使用人罚款', 'not-adopted'] as const),
  '上位法没有规定对使用人的罚款，规范性文件不得设定处罚；由企业按照用户协议处理。',
];
const LIMIT: Weighed = [
  ...(['第四条', '投放规模', '按照区县分别核定投放总量', 'partly'] as const),
  '先在中心城区分区核定，其他区县由企业备案，一年后评估。',
];
const FEES: Weighed = ['第二条', '优惠', '保留学生和老年人的优惠票价', 'adopted', ''];
const LATE_FEE: Weighed = ['第三条', '夜间', '夜间线路不加价', null, ''];

/** Comments on the calls, told by how many working days ago they came; those of the first call are all decided on. */
export function sampleComments(ago: (n: number) => Day): readonly ToldComment[] {
  const of =
    (call: string) =>
    (
      on: number,
      channel: CommentChannel,
      text: string,
      about = '',
      name = '',
      as: Weighed | null = null,
      same: number | null = null,
      weighedOn = 50,
    ): ToldComment => ({
      ...{ call, on: ago(on), channel, text, about, name, same },
      weighed: as || same !== null ? { on: ago(weighedOn), as: as ?? (['', '', '', null, ''] as const) } : null,
    });
  const [bicycles, fares, rental] = [of(CALLED.bicycles), of(CALLED.fares), of(CALLED.rental)];
  return [
    bicycles(82, 'online', '地铁二号线各站出口没有停放点，建议在地铁站和医院周边多划一些。', '第六条', '何敏', RACKS),
    bicycles(80, 'online', '人民医院门口经常堵，应该划停放区。', '', '', null, 0),
    bicycles(78, 'post', '建议在医院、学校门口增设停放点位。', '第六条', '梁国栋', null, 0),
    bicycles(77, 'online', '乱停乱放的人应该罚款，否则没有用。', '第十二条', '', FINES),
    bicycles(75, 'phone', '应当规定对乱停放者处以罚款。', '', '马女士', null, 3),
    bicycles(74, 'email', '建议明确各区投放总量，避免车辆淤积。', '第四条', '青石市骑行协会', LIMIT),
    bicycles(70, 'meeting', '投放数量按区县核定更合理。', '第四条', '', null, 5),
    bicycles(68, 'online', '企业应当每季度公布清运情况。', '第九条', '罗志强', [
      '第九条',
      '信息公开',
      '企业按季度公布清运情况',
      'adopted',
      '',
    ]),
    bicycles(64, 'online', '我家门口的路灯坏了，什么时候修？', '', '', ['', '', '', 'off-topic', '']),
    bicycles(60, 'post', '电子围栏的精度应当有标准。', '第七条', '林静', [
      '第七条',
      '技术要求',
      '明确电子围栏的定位精度',
      'partly',
      '国家标准尚未出台，本办法规定“定位误差不影响规范停放”，标准出台后从其规定。',
    ]),
    bicycles(57, 'online', '希望增加停放点位的公示。', '第六条', '', [
      '第六条',
      '停放点位',
      '公示停放点位的位置和容量',
      'adopted',
      '',
    ]),
    fares(40, 'online', '学生票不要涨。', '第二条', '', FEES, null, 12),
    fares(38, 'online', '老人优惠应该保留，我们每天要坐车看病。', '第二条', '郭建华', null, 11, 12),
    fares(34, 'email', '夜间线路不应该加价。', '第三条', '', LATE_FEE, null, 12),
    fares(30, 'phone', '换乘优惠的时间太短，建议延长到九十分钟。', '', '高先生'),
    fares(27, 'online', '换乘时间一小时不够用。', '第四条'),
    fares(22, 'post', '建议先改善服务再调整票价。', '', '朱丽'),
    fares(18, 'meeting', '调价应当分两年实施。'),
    rental(2, 'online', '租车押金退还的期限应当缩短。', '第十条', '孙浩'),
    rental(2, 'online', '异地还车的费用应当事先告知。', '第十一条'),
    rental(1, 'online', '希望明确事故处理的责任。'),
  ];
}

/** The comments on a call as the report on them tells of them. */
export function weighedOn(call: string, told: readonly ToldComment[]): WeighedComment[] {
  return told
    .map((one, i) => ({ one, caseId: String(i) }))
    .filter(({ one }) => one.call === call)
    .map(({ one: { channel, weighed, same }, caseId }) => {
      const [part = '', , gist = '', outcome = null, reason = ''] = weighed?.as ?? [];
      const sameAs = same === null ? null : { caseId: String(same) };
      return { caseId, channel, part, gist, sameAs, decision: outcome ? { outcome, reason } : null };
    });
}
