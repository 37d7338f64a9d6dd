import type { Cite } from '../base/cite.ts';

/**
 * Where the law leaves a choice or practice differs, the agency decides. Each setting has the default this project reads
 * out of the law; an agency changes it by an entry in its ledger, dated, so that old cases keep the choice they began under.
 */
export interface Settings {
  /** Table 三 counts applications (申请) or the items inside them (事项).  */
  readonly countUnit: 'application' | 'item';
  /** Working days that a requester has to supplement (合理期限, 条例 30): the law fixes none. */
  readonly supplementDays: number;
  /** Working days to give reasons for very many requests (条例 35): the law fixes none. */
  readonly reasonsDays: number;
  /** The consultation's days do not count through the day the opinion arrives, or only to the day before. */
  readonly consultationEndDayCounts: boolean;
  /** How many requesters of the same information make it a candidate for publication (条例 44 「多个」). */
  readonly sameInformationThreshold: number;
  /** Outcome code > row of table 三 (format 2021), where the agency's competent department reads the form otherwise. */
  readonly outcomeRows: Readonly<Record<string, string>>;
  /** Days before the due day at which the desk turns yellow, and red. */
  readonly warnDays: number;
  readonly alarmDays: number;
  /** Bodies of remedy, for the wording on replies. */
  readonly reconsiderationBody: string;
  readonly court: string;
}

export const DEFAULT_SETTINGS: Settings = {
  countUnit: 'application',
  supplementDays: 15,
  reasonsDays: 15,
  consultationEndDayCounts: false,
  sameInformationThreshold: 2,
  outcomeRows: {},
  warnDays: 5,
  alarmDays: 2,
  reconsiderationBody: '本级人民政府',
  court: '有管辖权的人民法院',
};

/** Why each is a setting: the article that leaves it open. */
export const SETTING_CITES: Partial<Record<keyof Settings, Cite>> = {
  supplementDays: { law: 'regulation-711', article: 30 },
  reasonsDays: { law: 'regulation-711', article: 35 },
  consultationEndDayCounts: { law: 'regulation-711', article: 33, paragraph: 3 },
  sameInformationThreshold: { law: 'regulation-711', article: 44, paragraph: 1 },
};
