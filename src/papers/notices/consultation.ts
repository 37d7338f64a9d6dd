import type { Consultation, RequestCase } from '../../cases/request/request.ts';
import { JOINT_MAKER_DAYS, cites as jointMakerCites } from '../../rules/consultation/joint-maker-opinion.ts';
import { cites as pauseCites } from '../../rules/consultation/pause.ts';
import { THIRD_PARTY_DAYS, cites as thirdPartyCites } from '../../rules/consultation/third-party-opinion.ts';
import { formatDay } from '../../words/day.ts';
import { formatCite } from '../../words/laws.ts';
import { sentence } from '../../words/notices/sentence.ts';
import { type Issue, type Notice, noticeOf, pronounOf } from './notice.ts';
import { contactLine, opening, wantedItems } from './opening.ts';
import { inline, withStop } from './prose.ts';

/** A third party may be a person or an organisation, and the letter says nothing of the requester (个人信息). */
export const ADDRESSED = '你（单位）';
const ORGAN = '贵单位';

/** D06 征求第三方意见书 (条例 32), and beside it D07 to the requester. */
export function thirdPartyLetter(c: RequestCase, one: Consultation, issue: Issue): Notice {
  const you = ADDRESSED;
  return noticeOf('D06', c, issue, {
    to: one.party,
    paragraphs: [
      sentence('third-party.opening', { you }),
      sentence('third-party.question', { you, question: withStop(inline(one.question)) }),
      sentence('third-party.term', { you, cite: formatCite(thirdPartyCites[0]!), days: THIRD_PARTY_DAYS }),
      sentence('third-party.decides', { you }),
      sentence('third-party.silence'),
      contactLine(issue.office),
    ],
    list: wantedItems(c),
    slip: replySlip(c),
    beside: consultationNotice(c, one, issue),
  });
}

/** D08 征求意见书 to a joint maker (条例 34, silence is consent) or another organ (条例 33(3)), and beside it D07. */
export function organLetter(c: RequestCase, one: Consultation, issue: Issue): Notice {
  const you = ORGAN;
  const joint = one.kind === 'joint-maker';
  const term = joint
    ? sentence('organ.term-joint', { you, cite: formatCite(jointMakerCites[0]!), days: JOINT_MAKER_DAYS })
    : sentence('organ.term', { you, cite: formatCite(pauseCites[0]!) });
  return noticeOf('D08', c, issue, {
    to: one.party,
    paragraphs: [
      sentence(joint ? 'organ.opening-joint' : 'organ.opening', { you }),
      sentence('organ.question', { you, question: withStop(inline(one.question)) }),
      term,
      contactLine(issue.office),
    ],
    list: wantedItems(c),
    slip: replySlip(c),
    beside: consultationNotice(c, one, issue),
  });
}

/** D07 征求意见告知书 to the requester (条例 33(3)): a consultation has begun, and its time does not count. */
export function consultationNotice(c: RequestCase, one: Consultation, issue: Issue): Notice {
  const { paragraph, list } = opening(c);
  const facts = { you: pronounOf(c), sentOn: formatDay(one.sentOn) };
  const begun =
    one.kind === 'third-party'
      ? sentence('consulting.third-party', { ...facts, cite: formatCite(thirdPartyCites[0]!) })
      : sentence('consulting.organ', facts);
  const excluded = sentence('consulting.excluded', { cite: formatCite(pauseCites[0]!) });
  return noticeOf('D07', c, issue, { paragraphs: [paragraph, begun, excluded, contactLine(issue.office)], list });
}

function replySlip(c: RequestCase): string[] {
  const line = sentence('slip.line');
  return [
    sentence('slip.title'),
    sentence('slip.subject', { number: c.number }),
    sentence('slip.choices'),
    sentence('slip.reasons'),
    line,
    line,
    sentence('slip.signature'),
    sentence('slip.received'),
    sentence('slip.filled'),
  ];
}
