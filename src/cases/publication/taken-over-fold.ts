import { dayOf } from '../../base/day.ts';
import { contentHash } from './content.ts';
import type { PublicationCase, PublicationEntry } from './publication.ts';
import { firstOnOf, takenContent } from './taken-over.ts';

/** What was public on an earlier site stands here as it stood there, with its own day. */
export function takenOver(e: PublicationEntry<'take-over'>): Partial<PublicationCase> {
  const { stamp, ...facts } = e.facts;
  const { publishedAt, version, acceptedBecause: reason } = facts;
  const { interpretsId, reportsOnId, indexNumber = '', digest = '', scan = null } = stamp ?? {};
  const content = takenContent(facts, {
    ...(interpretsId ? { interpretsId } : {}),
    ...(reportsOnId ? { reportsOnId } : {}),
  });
  const whole = { content, attachments: e.files };
  const hash = contentHash(whole);
  const publishedOn = dayOf(new Date(publishedAt));
  const firstOn = firstOnOf(facts);
  const said = { decision: 'keep', reason, by: e.by, on: e.on, at: e.at, contentHash: hash } as const;
  return {
    writers: [e.by.id],
    ...whole,
    draftNumber: '',
    number: indexNumber,
    indexNumber,
    drafter: e.by,
    section: null,
    draftedOn: firstOn,
    requestNumber: '',
    requestId: null,
    version,
    approvedHash: hash,
    decidedOn: firstOn,
    scan: scan && { ...scan, contentHash: hash },
    decisions: Object.fromEntries((scan?.hits ?? []).map(({ key }) => [key, said])),
    versions: [{ ...whole, version, contentHash: hash, publishedAt, publishedOn, by: e.by, reason: '' }],
    shown: true,
    validity: facts.validity,
    endedOn: facts.endedOn ?? null,
    successor: facts.successor,
    settled: { ...whole, state: 'published', hash },
    takenOver: { on: e.on, by: e.by, origin: facts.origin, key: facts.key, digest, firstOn },
  };
}
