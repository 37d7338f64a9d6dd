import type { Day } from '../../base/day.ts';
import type { OutcomeCode } from '../../rules/outcomes.ts';
import { remedyOf } from '../../rules/remedy/remedy.ts';
import { type GroundCode, isException } from '../../rules/reply/grounds.ts';
import type { Settings } from '../../rules/settings.ts';
import { formatCite } from '../../words/laws.ts';
import { sentence } from '../../words/notices/sentence.ts';

/** 救济途径 of a decision of the day, with body and period, as rules/remedy reads the law. */
export function remedyParagraphs(
  outcome: OutcomeCode,
  otherGrounds: readonly GroundCode[],
  decidedOn: Day,
  settings: Settings,
): string[] {
  const withheldUnder14To16 = otherGrounds.some(isException);
  const remedy = remedyOf({ decidedOn, outcome, withheldUnder14To16 }, settings);
  if (remedy.kind === 'none') return [];
  const government = settings.reconsiderationBody;
  const body =
    remedy.body === 'government-or-higher-department' ? sentence('remedy.or-higher', { body: government }) : government;
  const facts = { body, court: settings.court, reconsiderationDays: remedy.reconsiderationDays ?? 0 };
  if (remedy.kind === 'free-choice') {
    return [sentence('remedy.free-choice', { ...facts, suitMonths: remedy.suitMonths ?? 0 })];
  }
  const cite = formatCite(remedy.cites[0]!);
  return [sentence('remedy.reconsideration-first', { ...facts, cite, suitDaysAfter: remedy.suitDaysAfter ?? 0 })];
}
