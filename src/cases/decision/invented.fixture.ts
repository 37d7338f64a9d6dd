import type { DecisionKind } from './fields.ts';
import type { ExchangeRow } from './read-row.ts';

const AGENCY = { name: '青石市交通运输局', code: '110000000000000048' };
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident's number of the region 000000, which no region has, with a right check digit. */
export function residentId(i: number): string {
  const body = `00000019${String(60 + (i % 40)).padStart(2, '0')}0101${String(i % 1000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11];
}

/** The `i`th row of an exchange file without a fault: a driver's qualification, or a fine of a carrier. */
export function exchangeRow(kind: DecisionKind, i: number, code = AGENCY.code): ExchangeRow {
  const source = { name: AGENCY.name, code };
  if (kind === 'licence')
    return {
      XK_XDR_MC: `驾驶员${i}`,
      XK_XDR_LB: '自然人',
      XK_XDR_ZJLX: '身份证',
      XK_XDR_ZJHM: residentId(i),
      XK_XKWS: '道路运输从业资格证',
      XK_WSH: `青交运许〔2025〕${i}号`,
      XK_XKLB: '普通',
      XK_XKZS: '道路运输从业人员从业资格证',
      XK_NR: '经营性道路货物运输驾驶员从业资格',
      XK_JDRQ: '2025-03-10',
      XK_YXQZ: '2025-03-10',
      XK_YXQZI: '2031-03-09',
      XK_XKJG: source.name,
      XK_XKJGDM: source.code,
      XK_ZT: '1',
      XK_LYDW: source.name,
      XK_LYDWDM: source.code,
    };
  return {
    CF_WSH: `青交罚〔2025〕${i}号`,
    CF_XDR_MC: `青石市货运${i}有限公司`,
    CF_XDR_LB: '法人及非法人组织',
    CF_XDR_SHXYM: code,
    CF_FRDB: '王某',
    CF_WFXW: '未按规定随车携带道路运输证',
    CF_SY: '驾驶货车从事经营性运输，未随车携带道路运输证',
    CF_YJ: '《道路货物运输及站场管理规定》',
    CF_CFLB: '罚款',
    CF_NR: '罚款2000元',
    CF_NR_FK: '0.2',
    CF_JDRQ: '2025-03-10',
    CF_GSJZQ: '2026-03-10',
    CF_CFJG: source.name,
    CF_CFJGDM: source.code,
    CF_SJLY: source.name,
    CF_SJLYDM: source.code,
  };
}
