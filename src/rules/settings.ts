import type { Cite } from '../base/cite.ts';
import { type Day, day } from '../base/day.ts';
import { SHIPPED_NAMES } from './publication/search/names.ts';

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
  /** An e-mail is received when both sides have confirmed it (条例 31(3)), or when it arrives (207号 一.3). */
  readonly emailReceipt: 'confirmed' | 'arrived';
  /** An electronic reply (条例 40) is complete when it is sent, as a posted one is, or when the requester has signed. */
  readonly electronicCompletion: 'sent' | 'signed';
  /** After full payment the period begins anew (109号 六), or only goes on. */
  readonly feeRestartsReply: boolean;
  /** The first day on which an information processing fee (信息处理费) may be charged. */
  readonly feesFrom: Day;
  /** From this day a partial refusal under 条例 14-16 must go to reconsideration first. */
  readonly partialReconsiderationFirstFrom: Day;
  /** How many requesters of the same information make it a candidate for publication (条例 44 「多个」). */
  readonly sameInformationThreshold: number;
  /** 索引号: its form, and the agency's code in it (rules/publication/index-number). Nothing is published while the code is empty. */
  readonly indexScheme: string;
  readonly indexCode: string;
  /** 决定类型 that table 二 counts as 处理决定: a certificate that is merely replaced is no new decision, unless the agency says so. */
  readonly countedLicences: readonly string[];
  readonly countedPenalties: readonly string[];
  /** Which documents need an interpretation (政策解读) where their draft says nothing: 规章 and 规范性文件, or none. */
  readonly interpretationFor: 'regulatory' | 'declared';
  /** Whether a document that is to be interpreted is approved while no interpretation is under review (同步审签). */
  readonly interpretationAtApproval: 'block' | 'warn';
  /** Working days after the last day for comments in which what became of them is published: no instrument fixes them. */
  readonly commentFeedbackDays: number;
  /** Months after which what is not public is looked at again (动态调整): 条例 18 fixes none; 0 = it is only listed. */
  readonly reconsiderMonths: number;
  /** Whether whoever comments on the portal says how to be reached: no instrument asks for it, practice differs. */
  readonly commentContact: 'optional' | 'needed';
  /** Sentences in a hundred that an interpretation may have from its document before it is called an excerpt (文件摘抄). */
  readonly copiedShare: number;
  /** The hours of a response to public concern (回应关切) run from when it was noticed, or from when the event happened. */
  readonly concernClockFrom: 'noticed' | 'occurred';
  /** Of the hours of a response, how many in a hundred are left when it turns yellow, and red. */
  readonly concernWarnShare: number;
  readonly concernAlarmShare: number;
  /** Outcome code > row of table 三 (format 2021), where the agency's competent department reads the form otherwise. */
  readonly outcomeRows: Readonly<Record<string, string>>;
  /** Days before the due day at which the desk turns yellow, and red. */
  readonly warnDays: number;
  readonly alarmDays: number;
  /** What the scan before publishing holds against a text: wrong wordings (易错词), and who holds which office now. */
  readonly wordings: readonly { readonly wrong: string; readonly right: string }[];
  readonly leaders: readonly { readonly name: string; readonly title: string }[];
  /** What the search looks for as well: each line is one thing by its names (别名、同义词). */
  readonly searchNames: readonly (readonly string[])[];
  /** Whose disclosure columns (政府信息公开专栏) and annual reports the portal leads to. */
  readonly bodies: Readonly<Record<'higher' | 'departments' | 'lower', readonly LinkedBody[]>>;
  /** Bodies of remedy, for the wording on replies. */
  readonly reconsiderationBody: string;
  readonly court: string;
  /** At the foot of every public page where they are known: 网站标识码, ICP 备案号, 公安备案号. */
  readonly siteIdCode: string;
  readonly icpNumber: string;
  readonly policeNumber: string;
}

/** Another body, with the address of its column and, where it is known, of its annual reports. */
export interface LinkedBody {
  readonly name: string;
  readonly column: string;
  readonly reports: string;
}

export const DEFAULT_SETTINGS: Settings = {
  countUnit: 'application',
  supplementDays: 15,
  reasonsDays: 15,
  consultationEndDayCounts: false,
  emailReceipt: 'confirmed',
  electronicCompletion: 'sent',
  feeRestartsReply: true,
  feesFrom: day('2021-01-01'),
  partialReconsiderationFirstFrom: day('2024-01-01'),
  sameInformationThreshold: 2,
  indexScheme: '{code}/{year}-{serial5}',
  indexCode: '',
  countedLicences: ['准予', '不予', '变更', '延续', '注销', '撤销', '撤回'],
  countedPenalties: ['处罚'],
  interpretationFor: 'regulatory',
  interpretationAtApproval: 'block',
  commentFeedbackDays: 20,
  reconsiderMonths: 0,
  commentContact: 'optional',
  copiedShare: 70,
  concernClockFrom: 'noticed',
  concernWarnShare: 50,
  concernAlarmShare: 20,
  outcomeRows: {},
  warnDays: 5,
  alarmDays: 2,
  wordings: [],
  leaders: [],
  searchNames: SHIPPED_NAMES,
  bodies: { higher: [], departments: [], lower: [] },
  reconsiderationBody: '本级人民政府',
  court: '有管辖权的人民法院',
  siteIdCode: '',
  icpNumber: '',
  policeNumber: '',
};

/** Why each is a setting: the article that leaves it open. */
export const SETTING_CITES: Partial<Record<keyof Settings, Cite>> = {
  supplementDays: { law: 'regulation-711', article: 30 },
  reasonsDays: { law: 'regulation-711', article: 35 },
  consultationEndDayCounts: { law: 'regulation-711', article: 33, paragraph: 3 },
  emailReceipt: { law: 'regulation-711', article: 31, item: 3 },
  electronicCompletion: { law: 'service-235', point: '四' },
  feeRestartsReply: { law: 'fee-109', point: '六' },
  feesFrom: { law: 'fee-109' },
  partialReconsiderationFirstFrom: { law: 'reconsideration-regulation-2026', article: 31 },
  sameInformationThreshold: { law: 'regulation-711', article: 44, paragraph: 1 },
  indexScheme: { law: 'regulation-711', article: 12 },
  indexCode: { law: 'regulation-711', article: 12 },
  countedLicences: { law: 'regulation-711', article: 20, item: 5 },
  countedPenalties: { law: 'regulation-711', article: 20, item: 6 },
  interpretationFor: { law: 'openness-rules-2016-80' },
  interpretationAtApproval: { law: 'openness-rules-2016-80' },
  reconsiderMonths: { law: 'regulation-711', article: 18 },
  commentFeedbackDays: { law: 'openness-rules-2016-80' },
  commentContact: { law: 'decision-procedure-713', article: 15 },
  copiedShare: { law: 'openness-rules-2016-80' },
  concernClockFrom: { law: 'openness-rules-2016-80' },
};
