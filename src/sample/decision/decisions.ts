import type { Day } from '../../base/day.ts';
import type { DecisionKind } from '../../cases/decision/fields.ts';
import { inventedCode, inventedId } from '../people.ts';

interface Told {
  readonly on: Day;
  readonly by: string;
  readonly verb: string;
  readonly facts: object;
}
interface Chain {
  readonly kind: DecisionKind;
  readonly steps: readonly Told[];
}

const BUREAU = '青石市交通运输局';
const CODE = inventedCode(888);
const years = (on: Day, n: number): string => `${Number(on.slice(0, 4)) + n}${on.slice(4)}`;

function licence(on: Day, no: number, party: object, what: { document: string; certificate: string; content: string }) {
  return {
    ...party,
    XK_XKWS: what.document,
    XK_WSH: `青交运许〔${on.slice(0, 4)}〕${no}号`,
    XK_XKLB: '普通',
    XK_XKZS: what.certificate,
    XK_NR: what.content,
    XK_JDRQ: on,
    XK_YXQZ: on,
    XK_YXQZI: years(on, 6),
    XK_XKJG: BUREAU,
    XK_XKJGDM: CODE,
    XK_ZT: '1',
    XK_LYDW: BUREAU,
    XK_LYDWDM: CODE,
    decisionType: '准予',
  };
}

const driver = (name: string, i: number) => ({
  XK_XDR_MC: name,
  XK_XDR_LB: '自然人',
  XK_XDR_ZJLX: '身份证',
  XK_XDR_ZJHM: inventedId(i),
});
const carrier = (name: string, i: number) => ({
  XK_XDR_MC: name,
  XK_XDR_LB: '法人及非法人组织',
  XK_XDR_SHXYM: inventedCode(i),
  XK_FRDB: '张某',
});
const FREIGHT = {
  document: '道路运输从业资格证',
  certificate: '道路运输从业人员从业资格证',
  content: '经营性道路货物运输驾驶员从业资格',
};
const DANGEROUS = {
  document: '道路危险货物运输行政许可决定书',
  certificate: '道路运输经营许可证',
  content: '道路危险货物运输（第3类）',
};

function penalty(on: Day, no: number, name: string, fine: number): object {
  return {
    CF_WSH: `青交罚〔${on.slice(0, 4)}〕${no}号`,
    CF_XDR_MC: name,
    CF_XDR_LB: '法人及非法人组织',
    CF_XDR_SHXYM: inventedCode(no),
    CF_FRDB: '张某',
    CF_WFXW: '未按规定携带道路运输证',
    CF_SY: '驾驶货车从事经营性运输，未随车携带道路运输证',
    CF_YJ: '《中华人民共和国道路运输条例》',
    CF_CFLB: '罚款',
    CF_NR: `罚款${fine}元`,
    CF_NR_FK: String(fine / 10_000),
    CF_JDRQ: on,
    CF_CFJG: BUREAU,
    CF_CFJGDM: CODE,
    CF_SJLY: BUREAU,
    CF_SJLYDM: CODE,
    decisionType: '处罚',
    severity: 'ordinary',
  };
}

/** Licences and penalties of the last months, told by how many working days ago, so that one stands in each state. */
export function sampleDecisions(ago: (n: number) => Day): readonly Chain[] {
  const step = (n: number, by: string, verb: string, facts: object = {}): Told => ({ on: ago(n), by, verb, facts });
  const publish = (n: number, until?: string) => step(n, 'publisher', 'publish', until ? { publicUntil: until } : {});
  const of = (kind: DecisionKind, begun: number, facts: object, ...more: readonly Told[]): Chain => ({
    kind,
    steps: [step(Math.max(begun - 1, 0), 'section', 'record', facts), ...more],
  });
  const item = (itemCode: string, facts: object) => ({ ...facts, itemCode });
  const drivers = ['何建国', '罗春梅', '唐志强', '冯秀英', '董海涛', '袁丽华'].map((name, i) => {
    const begun = 40 - i * 5;
    return of(
      'licence',
      begun,
      item('0118001', licence(ago(begun), i + 1, driver(name, i), FREIGHT)),
      publish(begun - 3),
    );
  });
  const fined = (begun: number, no: number, name: string, fine: number, ...more: readonly Told[]) =>
    of('penalty', begun, penalty(ago(begun), no, name, fine), ...more);
  return [
    ...drivers,
    of(
      'licence',
      30,
      item('0118002', licence(ago(30), 21, carrier('青石市远安危险货物运输有限公司', 21), DANGEROUS)),
      publish(26),
    ),
    of('licence', 12, item('0118002', licence(ago(12), 22, carrier('青石市恒通化工物流有限公司', 22), DANGEROUS))),
    of('licence', 3, item('0118001', licence(ago(3), 7, driver('韩雪松', 7), FREIGHT))),
    of('licence', 2, item('0118001', licence(ago(2), 8, driver('曹玉兰', 8), FREIGHT))),
    fined(45, 1, '青石市通达货运有限公司', 2000, publish(42, years(ago(45), 1))),
    fined(35, 2, '青石市顺捷物流有限公司', 1000, publish(25, years(ago(35), 1))),
    fined(
      28,
      3,
      '青石市捷运汽车服务有限公司',
      2000,
      publish(25, years(ago(28), 1)),
      step(6, 'section', 'revoke', { ground: 'revoked', reason: '经行政复议，处罚决定被撤销。' }),
      step(4, 'publisher', 'withdraw', { reason: '处罚决定已被行政复议决定撤销。' }),
    ),
    fined(
      20,
      4,
      '青石市华运集装箱运输有限公司',
      1000,
      publish(16, years(ago(20), 1)),
      step(2, 'section', 'revoke', { ground: 'changed', reason: '处罚决定被依法变更。' }),
    ),
    fined(15, 5, '青石市宏达运输有限公司', 200, step(14, 'clerk', 'keep', { reason: '轻微违法行为，依规不予公示。' })),
    fined(5, 6, '青石市安顺客运有限公司', 2000),
  ];
}
