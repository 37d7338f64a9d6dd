import { yearOf } from '../../base/day.ts';
import type { RectificationCase } from '../../cases/rectification/rectification.ts';
import { nextNumber } from '../../store/numbers.ts';
import type { Stamper } from '../act.ts';

/** 编号 of a rectification, without gaps in a year. */
export const receive: Stamper<RectificationCase> = async (tx, _, { office, on }) => {
  const year = yearOf(on);
  const serial = await nextNumber(tx, office.agencyId, 'rectification', year);
  return { stamp: { number: `更正${year}-${String(serial).padStart(4, '0')}` } };
};
