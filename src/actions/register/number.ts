import { yearOf } from '../../base/day.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { Stamped, Stamper } from '../act.ts';

const PREFIX = { document: '文件', matter: '事项', tally: '数量', duty: '目录' } as const;

/** 登记号 of an entry of the register for table 二, or of an item of the catalogue, without gaps in a year. */
export function numberer(noun: keyof typeof PREFIX): Stamper<unknown> {
  return async (tx, _, { office, on }): Promise<Stamped> => {
    const year = yearOf(on);
    const serial = await nextNumber(tx, office.agencyId, noun, year);
    return { stamp: { number: `${PREFIX[noun]}${year}-${String(serial).padStart(4, '0')}` } };
  };
}
