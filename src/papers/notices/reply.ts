import type { RequestFacts } from '../../cases/request/facts.ts';
import type { Draft, RequestCase } from '../../cases/request/request.ts';
import { type OutcomeCode, outcomeOf } from '../../rules/outcomes.ts';
import { groundCites } from '../../rules/reply/grounds.ts';
import { DECISION_SENTENCES, GROUND_SENTENCES, OUTCOME_SENTENCES } from '../../words/notices/decisions.ts';
import { fillSentence, sentence } from '../../words/notices/sentence.ts';
import { REQUEST_CHOICE_WORDS } from '../../words/request.ts';
import { say } from '../../words/word.ts';
import { formatCites, type Issue, type Notice, noticeOf, pronounOf } from './notice.ts';
import { opening } from './opening.ts';
import { inline, linesOf } from './prose.ts';
import { remedyParagraphs } from './remedies.ts';

/** What the officer says in a reply. */
type Said = Pick<Draft, 'outcome' | 'otherGrounds' | 'grounds' | 'content'>;

/**
 * The reply (答复) as the notice that its outcome asks for, D11-D22 and D24: when the request was received and what it
 * asks for, the officer's grounds, the decision with its law, what is provided and how, and the remedies.
 */
export function replyNotice(c: RequestCase, draft: Said, issue: Issue): Notice {
  const { outcome } = draft;
  const { paragraph, list } = opening(c);
  return noticeOf(outcomeOf(outcome).notice, c, issue, {
    paragraphs: [
      paragraph,
      ...groundsOf(draft),
      ...decisionOf(c, draft),
      ...contentOf(c, draft),
      ...formOf(c, outcome),
    ],
    list,
    remedies: remedyParagraphs(outcome, draft.otherGrounds, issue.on, issue.office.settingsOn(issue.on)),
  });
}

/** D16 where the head tells who is responsible (条例 36(5)): why this agency is not, and the other's name and how to reach it. */
export function transferNotice(c: RequestCase, said: RequestFacts<'transfer-out'>, issue: Issue): Notice {
  const content = sentence('decision.responsible', { party: inline(said.party), contact: inline(said.contact) });
  const reply = { outcome: 'UNABLE_NOT_RESPONSIBLE', otherGrounds: [], grounds: said.reason, content } as const;
  return replyNotice(c, reply, issue);
}

/** The standard sentences of an outcome. */
export function outcomeSentences(outcome: OutcomeCode) {
  const sentences = OUTCOME_SENTENCES[outcome];
  if (!sentences) throw new Error(`no sentences for ${outcome}`);
  return sentences;
}

/** The decision of an outcome with its articles. */
export function decisionSentence(c: RequestCase, outcome: OutcomeCode): string {
  const cites = formatCites(outcomeOf(outcome).cites);
  return fillSentence(outcomeSentences(outcome).decision, { you: pronounOf(c), cites });
}

function groundsOf({ outcome, grounds }: Said): string[] {
  const [first = '', ...rest] = linesOf(grounds);
  const lead = outcomeSentences(outcome).grounds;
  if (lead) return [lead + first, ...rest];
  return [first.startsWith('经') ? first : sentence('decision.grounds', { grounds: first }), ...rest];
}

function decisionOf(c: RequestCase, { outcome, otherGrounds }: Said): string[] {
  const findings = otherGrounds.map((code) =>
    fillSentence(GROUND_SENTENCES[code], { cites: formatCites(groundCites(code)) }),
  );
  const decision = decisionSentence(c, outcome);
  if (findings.length === 0) return [decision];
  return [
    decision,
    outcome === 'PARTIAL'
      ? sentence('decision.withheld', { findings: findings.join('；') })
      : sentence('decision.other-ground', { finding: findings.join('；') }),
  ];
}

function contentOf(c: RequestCase, { outcome, content }: Said): string[] {
  const [first, ...rest] = linesOf(content);
  if (first === undefined) return [];
  const lead = outcomeSentences(outcome).content;
  return [(lead ? fillSentence(lead, { you: pronounOf(c) }) : '') + first, ...rest];
}

function formOf(c: RequestCase, outcome: OutcomeCode): string[] {
  if (outcome === 'DISCLOSE_ALREADY_PUBLIC') {
    return [sentence('decision.form-public', { you: pronounOf(c) })];
  }
  if (outcome !== 'DISCLOSE' && outcome !== 'PARTIAL') return [];
  const form = say(REQUEST_CHOICE_WORDS, `form.${c.form}`);
  const delivery = say(REQUEST_CHOICE_WORDS, `delivery.${c.delivery}`);
  return [fillSentence(DECISION_SENTENCES['decision.form'], { you: pronounOf(c), form: inline(form), delivery })];
}
