import type { Cite } from '../../base/cite.ts';
import { type Day, day } from '../../base/day.ts';
import type { Calendar } from '../calendar.ts';
import { type Dated, findInForce } from '../dated.ts';
import type { Settings } from '../settings.ts';
import { type Deadline, deadlineAfter } from '../working-days.ts';
import { type Genre, regulatoryKind } from './genres.ts';

/**
 * 政策解读: what explains a document is drafted, approved and published with it, at the latest within 3 working days after the
 * document is public. Which documents need one (涉及面广、社会关注度高、专业性强) the detailed rules leave to the agency: the
 * drafter says so, and where nothing is said the setting `interpretationFor` does.
 */
export const INTERPRETATION_DAYS: readonly Dated<number>[] = [
  { from: day('2016-11-10'), value: 3, cite: { law: 'openness-rules-2016-80' } },
];

export const cites: readonly Cite[] = INTERPRETATION_DAYS.map((d) => d.cite);

/** 解读形式. */
export const INTERPRETATION_FORMS = [
  'text',
  'chart',
  'audio-video',
  'questions',
  'press-conference',
  'expert',
  'interview',
] as const;
export type InterpretationForm = (typeof INTERPRETATION_FORMS)[number];

/** What the drafter of a document says of its interpretation. */
export const INTERPRETATION_NEEDS = ['needed', 'not-needed'] as const;
export type InterpretationNeed = (typeof INTERPRETATION_NEEDS)[number];

/** The last day to publish the interpretation; null where no rule asked for one on the day the document became public. */
export function interpretationDue(publishedOn: Day, calendar: Calendar): Deadline | null {
  const days = findInForce(INTERPRETATION_DAYS, publishedOn);
  return days && deadlineAfter(publishedOn, days.value, calendar);
}

/**
 * 同步审签: whether approval still waits for an interpretation to go up with the document, and what the agency lets follow.
 * The detailed rules ask for both to go up together; null where nothing is asked, or it is under review or further.
 */
export function interpretationAtApproval(
  document: { readonly needed: boolean; readonly wasPublic: boolean; readonly openness: string },
  interpretations: readonly { readonly state: string }[],
  settings: Pick<Settings, 'interpretationAtApproval'>,
): Settings['interpretationAtApproval'] | null {
  const asked = document.needed && !document.wasPublic && document.openness === 'public';
  const goesUp = interpretations.some(({ state }) => state !== 'draft' && state !== 'discarded');
  return asked && !goesUp ? settings.interpretationAtApproval : null;
}

/** Whether a document is to be interpreted. What interprets another needs no interpretation. */
export function needsInterpretation(
  { genre, interpretation }: { readonly genre?: Genre; readonly interpretation?: InterpretationNeed },
  settings: Pick<Settings, 'interpretationFor'>,
): boolean {
  if (genre === 'interpretation') return false;
  if (interpretation) return interpretation === 'needed';
  return settings.interpretationFor === 'regulatory' && regulatoryKind(genre) !== null;
}
