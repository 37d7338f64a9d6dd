import type { FiscalContent } from '../../cases/publication/fiscal/content.ts';
import { formatMoney } from '../../cases/publication/fiscal/money.ts';

interface Said {
  readonly grand: number;
  readonly three: Readonly<Record<string, number>>;
  readonly before: Readonly<Record<string, number>>;
}

/** 情况说明: what the text says of the figures is taken from them. */
export function proseOf(kind: FiscalContent['kind'], year: number, { grand, three, before }: Said): string {
  const money = (fen: number) => `${formatMoney(fen, 'ten-thousand-yuan')}万元`;
  const what = kind === 'budget' ? '预算' : '决算';
  const change = (id: string) => {
    const apart = three[id]! - before[id]!;
    return apart === 0 ? '与上年持平' : `比上年${apart > 0 ? '增加' : '减少'}${money(Math.abs(apart))}`;
  };
  const line = (name: string, id: string) => `${name}${money(three[id]!)}，${change(id)}`;
  return [
    '一、主要职责和机构设置',
    '本局负责全市道路、水路运输的行业管理，内设办公室、运输管理科、法规科三个科室；纳入本部门公开范围的单位一家，为局本级。',
    '二、收支情况',
    `${year}年收入总计${money(grand)}，支出总计${money(grand)}，收支平衡。`,
    '三、“三公”经费',
    `${line('因公出国（境）费', 'abroad')}；${line('公务用车购置费', 'purchase')}；${line('公务用车运行费', 'running')}；${line('公务接待费', 'reception')}。`,
    '四、名词解释',
    `财政拨款收入：指本级财政部门当年拨付的资金。${what}数以万元为单位，保留两位小数。`,
  ].join('\n');
}
