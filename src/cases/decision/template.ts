import { BESIDE, EXAMPLE_NUMBER } from './exchange-file.ts';
import { type DecisionKind, EXCHANGE_FIELDS } from './fields.ts';

/** An organisation whose code has a right check digit and whose region there is not. */
const CODE = '110000000000000048';
const BODY = '某市交通运输局';

const EXAMPLE: Readonly<Record<DecisionKind, Readonly<Record<string, string>>>> = {
  licence: {
    XK_XDR_MC: '某市某某运输有限公司',
    XK_XDR_LB: '法人及非法人组织',
    XK_XDR_SHXYM: CODE,
    XK_FRDB: '张某',
    XK_XKWS: '道路危险货物运输行政许可决定书',
    XK_WSH: EXAMPLE_NUMBER,
    XK_XKLB: '普通',
    XK_XKZS: '道路运输经营许可证',
    XK_NR: '道路危险货物运输（第3类）',
    XK_JDRQ: '2025-01-06',
    XK_YXQZ: '2025-01-06',
    XK_YXQZI: '2029-01-05',
    XK_XKJG: BODY,
    XK_XKJGDM: CODE,
    XK_ZT: '1',
    XK_LYDW: BODY,
    XK_LYDWDM: CODE,
    decisionType: '准予',
  },
  penalty: {
    CF_WSH: EXAMPLE_NUMBER,
    CF_XDR_MC: '某市某某运输有限公司',
    CF_XDR_LB: '法人及非法人组织',
    CF_XDR_SHXYM: CODE,
    CF_FRDB: '张某',
    CF_WFXW: '未按规定携带道路运输证',
    CF_SY: '驾驶货车从事经营性运输，未随车携带道路运输证',
    CF_YJ: '《中华人民共和国道路运输条例》',
    CF_CFLB: '罚款',
    CF_NR: '罚款2000元',
    CF_NR_FK: '0.2',
    CF_JDRQ: '2025-01-06',
    CF_GSJZQ: '2026-01-06',
    CF_CFJG: BODY,
    CF_CFJGDM: CODE,
    CF_SJLY: BODY,
    CF_SJLYDM: CODE,
    decisionType: '处罚',
    severity: '一般',
  },
};

/** The empty exchange file: its header in Chinese, what may stand beside it, and an example that is never recorded. */
export function exchangeTemplate(kind: DecisionKind): { readonly heads: string[]; readonly example: string[] } {
  const beside = Object.entries(BESIDE).filter(([code]) => kind === 'penalty' || code !== 'severity');
  const columns = [...EXCHANGE_FIELDS[kind].map(({ code, name }) => [code, name] as const), ...beside];
  return {
    heads: columns.map(([, name]) => name),
    example: columns.map(([code]) => EXAMPLE[kind][code] ?? ''),
  };
}
