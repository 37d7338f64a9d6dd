import { type Refusal, refuse } from '../../base/refusal.ts';
import { findByNumber } from '../../store/case-index.ts';
import type { Transaction } from '../../store/database.ts';

/** Why a publication may not name the item of the catalogue (公开事项) that it fulfils; null = it may. */
export async function dutyRefusal(tx: Transaction, agencyId: number, number: string): Promise<Refusal | null> {
  if (number === '') return null;
  const found = await findByNumber(tx, agencyId, 'duty', number);
  if (!found) return refuse({ code: 'duty.no-such', field: 'duty', facts: { number } });
  return found.state === 'active' ? null : refuse({ code: 'duty.retired', field: 'duty', facts: { number } });
}
