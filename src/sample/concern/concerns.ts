import { addDays, type Day, day } from '../../base/day.ts';
import { CHAIN, ISSUER } from '../publications.ts';

interface Told {
  readonly on: Day;
  readonly by: string;
  readonly verb: string;
  readonly facts: object;
}

/** A concern of the public with what was done, and the publication that answered it on the same day. */
export interface ToldConcern {
  readonly steps: readonly Told[];
  readonly answer: readonly Told[];
}

const SECTION = '运输管理科';
const told = (on: Day, by: string, verb: string, facts: object): Told => ({ on, by, verb, facts });

function found(on: Day, facts: object): Told {
  const usual = { kind: 'interests', level: 'ordinary', source: 'weibo', section: SECTION };
  return told(on, 'clerk', 'report', { ...usual, ...facts });
}

const assessed = (on: Day, level = 'ordinary') =>
  told(on, 'leader', 'assess', { decision: 'respond', level, section: SECTION });
const evaluated = (on: Day, facts: object) => told(on, 'clerk', 'evaluate', { effect: 'settled', ...facts });
const closed = (on: Day) => told(on, 'head', 'close', {});

/** Drafted, reviewed and published on one day: what is owed within hours does not wait for another. */
function published(on: Day, content: object): Told[] {
  const given = { issuers: [ISSUER], openness: 'public', theme: '交通运输', madeOn: on, genre: 'concern-response' };
  const steps = CHAIN.filter(([verb]) => verb !== 'review-legal');
  return [
    told(on, 'section', 'draft', { ...given, keywords: ['回应关切'], ...content }),
    ...steps.map(([verb, by, facts]) => told(on, by, verb, facts)),
  ];
}

/** What the public of the invented city was concerned about: answered in time, late, not at all with reasons, and still open. */
export function sampleConcerns(today: Day, ago: (n: number) => Day): readonly ToldConcern[] {
  const yesterday = addDays(today, -1);
  const [fire, fare] = [ago(30), ago(70)];
  const flood = day('2021-07-21');
  return [
    {
      steps: [
        found(flood, {
          title: '暴雨中公交停运',
          about: '暴雨天公交停运为什么没有提前通知？',
          noticedAt: '2021-07-20T18:30',
          seenAt: '市民热线',
          source: 'hotline',
        }),
        assessed(flood),
        told(flood, 'section', 'respond', {
          responseKind: 'statement',
          respondedAt: '2021-07-20T21:00',
          channel: 'wechat',
          summary: '说明停运线路和恢复时间，今后停运提前两小时发布。',
        }),
        evaluated(day('2021-07-28'), { conclusion: '回应及时，来电明显减少。' }),
        closed(day('2021-07-29')),
      ],
      answer: [],
    },
    {
      steps: [
        found(fare, {
          title: '出租汽车起步价上涨传言',
          about: '网传下月出租汽车起步价涨到十二元，是真的吗？',
          kind: 'misread',
          noticedAt: `${fare}T08:10`,
          seenAt: '“青石身边事”微博',
        }),
        assessed(ago(69)),
        told(ago(66), 'section', 'respond', {
          responseKind: 'statement',
          respondedAt: `${ago(67)}T17:00`,
          channel: 'interview',
          speaker: '赵立新',
          summary: '运价调整方案仍在征求意见，没有确定起步价。',
        }),
        evaluated(ago(60), {
          effect: 'eased',
          conclusion: '回应晚于规定时限，传言已经扩散。',
          lessons: '值班人员直接报告分管领导。',
        }),
        closed(ago(59)),
      ],
      answer: [],
    },
    {
      steps: [
        found(fire, {
          title: '云台隧道内出租汽车起火',
          about: '云台隧道里的出租汽车为什么起火？有没有人受伤？隧道什么时候恢复通行？',
          kind: 'emergency',
          level: 'serious',
          source: 'short-video',
          noticedAt: `${fire}T07:20`,
          occurredAt: `${fire}T07:05`,
          seenAt: '短视频平台同城榜',
          link: 'https://video.example/qingshi/1',
          coordinator: '市委宣传部、市委网信办',
        }),
        assessed(fire, 'serious'),
        told(ago(29), 'section', 'respond', {
          responseKind: 'briefing',
          respondedAt: `${fire}T16:00`,
          channel: 'press-conference',
          speaker: '陈志远',
          summary: '通报起火原因初步调查情况和隧道恢复通行时间，回答记者提问。',
        }),
        evaluated(ago(25), { conclusion: '首次发布和新闻发布会均在时限内，评论以理性为主。' }),
        closed(ago(24)),
      ],
      answer: published(fire, {
        title: '关于云台隧道内出租汽车起火有关情况的说明',
        column: '20-12',
        question: '云台隧道里的出租汽车为什么起火？有没有人受伤？隧道什么时候恢复通行？',
        abstract: '火已扑灭，无人员伤亡，隧道当日十二时恢复通行。',
        body: '<p>今日七时零五分，一辆出租汽车在云台隧道内起火。七时四十分火已扑灭，无人员伤亡。起火原因正在调查，隧道预计十二时恢复通行。</p>',
      }),
    },
    {
      steps: [
        found(ago(15), {
          title: '老年人乘车优惠是否取消',
          about: '老年人免费乘公交的政策是不是要取消？',
          kind: 'misread',
          noticedAt: `${ago(15)}T08:40`,
          seenAt: '“云台论坛”',
          source: 'website',
        }),
        told(ago(15), 'head', 'assess', {
          decision: 'not-needed',
          level: 'ordinary',
          section: SECTION,
          reason: '《关于完善老年人乘车优惠的通知》正在公布，已有说明；单帖，无跟帖。',
        }),
      ],
      answer: [],
    },
    {
      steps: [
        found(ago(12), {
          title: '东湖路人行道破损',
          about: '东湖路人行道破损半年没有人修。',
          noticedAt: `${ago(12)}T09:00`,
          seenAt: '网站信箱',
          source: 'mailbox',
        }),
        told(ago(12), 'head', 'transfer', {
          body: '青石市住房和城乡建设局',
          contact: '0000-8300100',
          reason: '人行道养护由该局负责。',
        }),
      ],
      answer: [],
    },
    {
      steps: [
        found(today, {
          title: '城东公交首末站噪声',
          about: '城东公交首末站夜里洗车声音太大，能不能改时间？',
          noticedAt: `${yesterday}T17:00`,
          seenAt: '“青石生活”微信公众号',
          source: 'wechat',
        }),
        assessed(today),
      ],
      answer: [],
    },
  ];
}
