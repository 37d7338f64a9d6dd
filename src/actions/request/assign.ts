import { refuse } from '../../base/refusal.ts';
import type { RequestFacts } from '../../cases/request/facts.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { listAccounts } from '../../store/accounts.ts';
import type { Stamper } from '../act.ts';

/** A case is given to somebody who can sign in and do it: a name that is no account of the agency would hold it for ever. */
export const assign: Stamper<RequestCase> = async (tx, _, { office }, { holder }: RequestFacts<'assign'>) => {
  if (!holder) return { stamp: {} };
  const account = (await listAccounts(tx, office.agencyId)).find((one) => one.accountId === holder);
  return account && !account.disabled ? { stamp: {} } : refuse({ code: 'assign.no-such-holder', field: 'holder' });
};
