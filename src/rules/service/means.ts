import type { Cite } from '../../base/cite.ts';
import type { Reason } from '../../base/refusal.ts';
import type { ServiceMeans } from './completion.ts';

/**
 * The means of service (送达方式), 235号 一 and 二: direct, through another agency, or by post, and post only through the
 * postal enterprise (邮政企业), not another courier. Electronic service only where the requester chose it (条例 40).
 */
export interface ServiceAsked {
  readonly means: ServiceMeans;
  /** For post: it goes through the postal enterprise. */
  readonly byPostalEnterprise?: boolean;
  /** For electronic service: the requester chose it. */
  readonly requesterChoseElectronic?: boolean;
}

export const cites: readonly Cite[] = [
  { law: 'service-235', point: '二' },
  { law: 'regulation-711', article: 40 },
];

export function mayServe(asked: ServiceAsked): Reason | null {
  if (asked.means === 'post' && asked.byPostalEnterprise === false) {
    return { code: 'service.not-postal-enterprise', field: 'means', cite: cites[0]! };
  }
  if (asked.means === 'electronic' && asked.requesterChoseElectronic === false) {
    return { code: 'service.not-chosen', field: 'means', cite: cites[1]! };
  }
  return null;
}
