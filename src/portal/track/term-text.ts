import type { Say } from '../../pages/visitor.ts';
import type { PublicRequest } from '../../reads/public/request.ts';
import { formatDay } from '../../words/day.ts';
import type { Language } from '../../words/word.ts';

/** By when the requester gives what was asked: the last day once it is known, else the working days from receipt. */
export function termText({ asked, state }: PublicRequest, say: Say, language: Language): string {
  if (!asked) return '';
  const of = state === 'paying' ? '-fee' : '';
  return asked.deadline
    ? say(`track.deadline${of}`, { deadline: formatDay(asked.deadline, language) })
    : say(`track.term${of}`, { days: asked.days });
}
