import type { Cite } from '../../base/cite.ts';

/** 舆情等级: how grave what the opinion is about is, as the grades of emergencies have it. */
export const CONCERN_LEVELS = ['extremely-serious', 'serious', 'larger', 'ordinary'] as const;
export type ConcernLevel = (typeof CONCERN_LEVELS)[number];

export const cites: readonly Cite[] = [{ law: 'openness-rules-2016-80' }, { law: 'concern-notice-2016-61' }];

/** 特别重大、重大: the first word is owed within hours, and a press conference; all else is other opinion (其他政务舆情). */
export function isGrave(level: ConcernLevel): boolean {
  return level === 'extremely-serious' || level === 'serious';
}
