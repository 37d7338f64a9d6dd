import type { Cite } from '../base/cite.ts';

/**
 * What the regulation asks of an agency (义务), article by article, and where the program sees to it: by a rule of this
 * folder, by another part of the program, or not at all yet and why. `checks/law.ts` holds the rules to it.
 */
export interface Duty {
  readonly cite: Cite;
  /** In a few words, with the 中文 term. */
  readonly duty: string;
  /** Files of this folder, each of which cites the article. */
  readonly rules?: readonly string[];
  /** Another part of the program, or a person with the program's help. */
  readonly elsewhere?: string;
  /** Nothing in the program does it, because: */
  readonly notYet?: string;
}

const art = (article: number, paragraph?: number): Cite =>
  paragraph === undefined ? { law: 'regulation-711', article } : { law: 'regulation-711', article, paragraph };

export const DUTIES: readonly Duty[] = [
  { cite: art(2), duty: 'what government information is (政府信息)', rules: ['outcomes.ts'] },
  { cite: art(4), duty: 'a disclosure office (政府信息公开工作机构)', elsewhere: 'settings of the agency, roles' },
  {
    cite: art(6),
    duty: 'answer false information with accurate information (澄清)',
    elsewhere: 'responses to concerns of the public (政务舆情回应), within their hours',
  },
  {
    cite: art(10),
    duty: 'who is responsible for disclosing (谁制作谁公开)',
    elsewhere: 'a person decides; outcome UNABLE_NOT_RESPONSIBLE, by reply or by transfer-out',
  },
  { cite: art(11), duty: 'consult and confirm with other organs (协商、确认)', elsewhere: 'consultation of organs' },
  {
    cite: art(12),
    duty: 'guide and catalogue (指南、目录)',
    rules: ['publication/duty-cycle.ts', 'publication/duty-history.ts'],
    elsewhere: 'the portal’s guide',
  },
  {
    cite: art(13),
    duty: 'disclose, unless excepted (公开为常态)',
    elsewhere: 'the outcomes: each refusal needs its ground',
  },
  {
    cite: art(14),
    duty: 'what must not be disclosed (国家秘密等)',
    rules: ['outcomes.ts', 'service/document-kinds.ts'],
  },
  {
    cite: art(15),
    duty: 'trade secrets and privacy (商业秘密、个人隐私)',
    rules: ['outcomes.ts', 'consultation/over-objection.ts'],
  },
  { cite: art(16), duty: 'internal and process information (内部事务、过程性信息)', rules: ['outcomes.ts'] },
  { cite: art(17), duty: 'review before disclosing (公开审查)', rules: ['reply/separation.ts'] },
  {
    cite: art(18),
    duty: 'look again at what was withheld (动态调整)',
    rules: ['publication/kept/reconsider.ts'],
  },
  {
    cite: art(20),
    duty: 'the fifteen points to publish (主动公开内容)',
    elsewhere: 'the register for table 二; publishing itself comes later',
  },
  { cite: art(21), duty: 'what a municipal department adds (市政建设等)', notYet: 'comes with publishing' },
  { cite: art(23), duty: 'channels of publication (公开途径)', notYet: 'comes with publishing' },
  { cite: art(24), duty: 'a platform with search, reading, download (平台)', elsewhere: 'the portal' },
  { cite: art(25), duty: 'supply archives and libraries (查阅场所)', notYet: 'comes with publishing' },
  { cite: art(26), duty: 'publish within 20 working days (主动公开时限)', rules: ['publication/due.ts'] },
  { cite: art(27), duty: 'anyone may request, without a purpose (申请权)', elsewhere: 'intake asks for no purpose' },
  { cite: art(28), duty: 'keep up the channels (申请渠道)', elsewhere: 'the portal, the counter' },
  {
    cite: art(29),
    duty: 'what a request holds; oral requests (申请内容)',
    rules: ['request/receipt.ts', 'service/document-kinds.ts'],
  },
  {
    cite: art(30),
    duty: 'supplement: once, within 7 working days, a reasonable period (补正)',
    rules: [
      'request/supplement-notice.ts',
      'request/supplement-deadline.ts',
      'request/lapse.ts',
      'service/document-kinds.ts',
    ],
  },
  {
    cite: art(31),
    duty: 'the day of receipt (收到申请之日)',
    rules: ['request/receipt.ts', 'request/receipt-day.ts'],
  },
  {
    cite: art(32),
    duty: 'ask third parties in writing, 15 working days (第三方意见)',
    rules: [
      'consultation/third-party-opinion.ts',
      'consultation/over-objection.ts',
      'consultation/pause.ts',
      'service/document-kinds.ts',
    ],
  },
  {
    cite: art(33),
    duty: 'reply in 20 working days, extended by at most 20 (答复期限)',
    rules: ['reply-clock.ts', 'reply/period.ts', 'reply/pauses.ts', 'extension.ts', 'service/timeliness.ts'],
  },
  {
    cite: art(34),
    duty: 'ask joint makers, 15 working days, silence is consent (共同制作)',
    rules: ['consultation/joint-maker-opinion.ts', 'consultation/pause.ts'],
  },
  {
    cite: art(35),
    duty: 'very many requests: reasons, a reasonable delay (大量申请)',
    rules: ['request/reasons.ts', 'request/delay.ts', 'reply-clock.ts'],
  },
  { cite: art(36), duty: 'the kinds of reply (答复类型)', rules: ['outcomes.ts', 'service/document-kinds.ts'] },
  { cite: art(37), duty: 'separate what can be disclosed (区分处理)', rules: ['outcomes.ts', 'reply/grounds.ts'] },
  { cite: art(38), duty: 'no duty to make information (加工、分析)', rules: ['outcomes.ts'] },
  { cite: art(39), duty: 'petitions and publications (信访、公开出版物)', rules: ['outcomes.ts'] },
  {
    cite: art(40),
    duty: 'the form that the requester wants (提供形式)',
    rules: ['service/completion.ts', 'service/means.ts'],
  },
  {
    cite: art(41),
    duty: 'correct records about a person (更正)',
    rules: ['rectification/result.ts'],
  },
  {
    cite: art(42),
    duty: 'free of charge, but for the processing fee (信息处理费)',
    rules: ['fee/by-item.ts', 'fee/by-pages.ts', 'fee/notice.ts'],
  },
  { cite: art(43), duty: 'help those who need it (便利)', elsewhere: 'oral requests; large type on the portal' },
  { cite: art(44), duty: 'publish what several ask for (转为主动公开)', rules: ['publication/same-information.ts'] },
  { cite: art(45), duty: 'register, review, handle, reply, archive (工作制度)', rules: ['reply/separation.ts'] },
  { cite: art(46), duty: 'assessment and accountability (考核、问责)', notYet: 'a matter of the competent department' },
  { cite: art(47), duty: 'guidance and inspection (监督检查)', notYet: 'a matter of the competent department' },
  { cite: art(48), duty: 'training (培训)', notYet: 'nothing for a program to compute' },
  { cite: art(49), duty: 'the annual report in time (年度报告)', rules: ['report/due.ts'] },
  {
    cite: art(50),
    duty: 'what the report holds (年度报告内容)',
    elsewhere: 'the annual report, its figures and checks',
  },
  { cite: art(51), duty: 'remedies (救济)', rules: ['remedy/remedy.ts'] },
  {
    cite: art(53),
    duty: 'liability for what is not kept up to date (法律责任)',
    notYet: 'nothing for a program to compute',
  },
];
