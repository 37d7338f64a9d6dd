/**
 * Which verbs a screen puts first in a state: what is usually done next. Only an order of buttons: what is allowed the API
 * says, and every other verb is offered after these.
 */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  'request.lodged': ['confirm-receipt'],
  'request.received': ['register'],
  'request.registered': ['accept', 'ask-to-supplement', 'assign'],
  'request.supplementing': ['supplement', 'record-notice-delivery', 'lapse'],
  'request.in-hand': ['draft-reply', 'consult-third-party', 'extend', 'claim'],
  'request.consulting': ['record-opinion', 'end-consultation', 'record-letter-delivery'],
  'request.explaining': ['give-reasons', 'record-notice-delivery', 'draft-reply'],
  'request.paying': ['record-payment', 'record-notice-delivery', 'lapse'],
  'request.drafted': ['review', 'send-back'],
  'request.reviewed': ['approve', 'send-back'],
  'request.approved': ['answer'],
  'request.answered': ['serve'],
  'request.ended': ['serve', 'close'],
  'request.served': ['close'],
  'request.closed': ['archive'],
  'rectification.received': ['draft'],
  'rectification.drafted': ['answer', 'send-back'],
  'rectification.answered': ['serve'],
  'remedy.pending': ['decide'],
  'publication.draft': ['submit', 'attach', 'detach'],
  'publication.section-review': ['review-section', 'send-back'],
  'publication.secrecy-review': ['review-secrecy', 'send-back'],
  'publication.legal-review': ['review-legal', 'send-back'],
  'publication.office-review': ['review-office', 'send-back'],
  'publication.leader-review': ['approve', 'send-back'],
  'publication.approved': ['publish', 'schedule', 'send-back'],
  'publication.scheduled': ['unschedule', 'publish'],
  // Taking down is nobody's usual next step.
  'publication.published': ['revise'],
  'publication.withdrawn': ['revise'],
  'publication.kept': ['reconsider', 'revise'],
  'comment.submitted': ['classify'],
  'comment.classified': ['decide', 'classify'],
  'comment.merged': ['classify'],
  'comment.decided': ['decide', 'classify'],
  'licence.recorded': ['publish'],
  'licence.revoked': ['withdraw'],
  'penalty.recorded': ['publish'],
  'penalty.revoked': ['withdraw'],
  'concern.found': ['assess', 'respond', 'transfer'],
  'concern.responding': ['respond', 'evaluate'],
  'concern.unneeded': ['assess'],
  'concern.transferred': ['assess'],
  'concern.evaluated': ['close', 'respond'],
  'duty.active': ['confirm', 'change', 'hand-over'],
  'document.made': ['publish'],
  'report.drafting': ['submit'],
  'report.submitted': ['approve', 'send-back'],
  'report.approved': ['publish', 'send-back'],
};

/** The verbs in the order of a screen. */
export function inOrder(noun: string, state: string, verbs: readonly string[]): { first: string[]; other: string[] } {
  const wanted = FIRST[`${noun}.${state}`] ?? [];
  const first = wanted.filter((verb) => verbs.includes(verb));
  return { first, other: verbs.filter((verb) => !first.includes(verb)) };
}
