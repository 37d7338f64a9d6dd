// data table: the one English word for each term, and the words not to use
/** A term of the law or of this house: one English word, the 中文, its meaning, where it is defined. */
export interface Term {
  readonly term: string;
  readonly chinese: string;
  readonly meaning: string;
  /** 「条例」 is 政府信息公开条例 (Order 711); empty where the term is this project's own. */
  readonly cite: string;
}

/** The terms, by what they are about. GLOSSARY.md is made of them: `npm run glossary`. */
export const GLOSSARY: Readonly<Record<string, readonly Term[]>> = {
  'Who acts': [
    {
      term: 'agency',
      chinese: '行政机关',
      meaning: 'The body that owes disclosure; every key in the store begins with it.',
      cite: '条例 2',
    },
    {
      term: 'disclosure office',
      chinese: '政府信息公开工作机构',
      meaning: 'The office of the agency that handles disclosure, and whose head consents to an extension.',
      cite: '条例 4、33',
    },
    {
      term: 'competent department',
      chinese: '政府信息公开工作主管部门',
      meaning: "The government's office that guides and inspects disclosure and receives the annual report.",
      cite: '条例 3、47、49',
    },
    {
      term: 'requester',
      chinese: '申请人',
      meaning: 'Whoever lodges a request: a natural person or one of five kinds of organisation.',
      cite: '条例 27',
    },
    {
      term: 'applicant kind',
      chinese: '申请人情况',
      meaning: 'The column of table 三 in which a request counts, by the kind of its requester.',
      cite: '国办公开办函〔2021〕30号',
    },
    {
      term: 'agent',
      chinese: '代理人',
      meaning: 'Acts for a requester with a power of attorney (授权委托书).',
      cite: '条例 29',
    },
    {
      term: 'third party',
      chinese: '第三方',
      meaning: 'Somebody whose lawful rights disclosure would harm; silence leaves the decision to the agency.',
      cite: '条例 15、32',
    },
    {
      term: 'joint maker',
      chinese: '共同制作机关',
      meaning: 'An agency that made the information together with this one; its silence is consent.',
      cite: '条例 34',
    },
    {
      term: 'lead maker',
      chinese: '牵头制作机关',
      meaning: 'The one of several makers that answers for disclosing what they made together.',
      cite: '条例 10',
    },
    {
      term: 'clerk',
      chinese: '经办人',
      meaning: 'Registers a request, finds the information and drafts the reply.',
      cite: '',
    },
    {
      term: 'section',
      chinese: '业务科室',
      meaning: 'The part of the agency that holds the information asked for.',
      cite: '',
    },
    {
      term: 'legal review',
      chinese: '法制审核',
      meaning: 'Reads a draft reply for its lawfulness before it is approved.',
      cite: '',
    },
    {
      term: 'leader',
      chinese: '分管负责人',
      meaning: 'Approves a reply; nobody approves a reply that they wrote.',
      cite: '',
    },
    { term: 'auditor', chinese: '监督人员', meaning: 'Reads everything and changes nothing.', cite: '条例 46' },
  ],
  'A request and its life': [
    {
      term: 'request',
      chinese: '政府信息公开申请',
      meaning: 'One application for information, made by anyone, for which no purpose is asked.',
      cite: '条例 27、29',
    },
    {
      term: 'item',
      chinese: '申请事项',
      meaning: 'One piece of information wanted; a request may hold several, and an agency may count them.',
      cite: '国办函〔2020〕109号 4',
    },
    {
      term: 'lodge',
      chinese: '提交申请',
      meaning: 'The act by which a request begins, by any channel.',
      cite: '条例 29',
    },
    {
      term: 'channel',
      chinese: '申请渠道',
      meaning: 'How a request came: counter, post, online, fax, e-mail or orally.',
      cite: '条例 28、29',
    },
    {
      term: 'receipt',
      chinese: '收到申请之日',
      meaning: 'The day that starts the period for the reply, by a rule for each channel.',
      cite: '条例 31',
    },
    {
      term: 'acknowledgement',
      chinese: '登记回执',
      meaning: 'What the requester gets: the number, the day of receipt and the due day.',
      cite: '条例 45',
    },
    {
      term: 'rectification',
      chinese: '更正',
      meaning:
        'Correction of what an agency has recorded of a person, at their demand; no request. Not 补正 (supplement), nor 更正登记 (correction), which mends an entry of the ledger.',
      cite: '条例 41',
    },
    {
      term: 'supplement',
      chinese: '补正',
      meaning:
        'The requester makes unclear content clear, asked once within 7 working days; the period then starts anew.',
      cite: '条例 30',
    },
    {
      term: 'lapse',
      chinese: '视为放弃申请',
      meaning: 'A request ends because the requester did not supplement or pay in time.',
      cite: '条例 30',
    },
    {
      term: 'consult',
      chinese: '征求意见',
      meaning: 'Ask a third party or another organ; the time it takes does not count.',
      cite: '条例 32、33、34',
    },
    {
      term: 'opinion',
      chinese: '意见',
      meaning: 'What the consulted party answers within 15 working days.',
      cite: '条例 32、34',
    },
    {
      term: 'extend',
      chinese: '延长答复期限',
      meaning: 'Add at most 20 working days, once, with consent, before the first period ends.',
      cite: '条例 33',
    },
    {
      term: 'delay',
      chinese: '延迟答复',
      meaning: 'A reasonable period set for very many requests that have good reasons.',
      cite: '条例 35',
    },
    {
      term: 'reasons',
      chinese: '说明理由',
      meaning: 'What a requester is asked for whose requests are clearly too many or too frequent.',
      cite: '条例 35',
    },
    {
      term: 'fee',
      chinese: '信息处理费',
      meaning: 'Charged by item or by volume above a free number, to be paid within 20 working days.',
      cite: '条例 42',
    },
    { term: 'reply', chinese: '答复', meaning: "The agency's decision on a request, in writing.", cite: '条例 33、36' },
    {
      term: 'outcome',
      chinese: '办理结果',
      meaning: 'One of 24 codes; it decides article, notice, remedy wording and the row of the report.',
      cite: '条例 36—39',
    },
    {
      term: 'partial disclosure',
      chinese: '部分公开（区分处理）',
      meaning: 'What can be disclosed is separated and given, with reasons for the rest.',
      cite: '条例 37',
    },
    {
      term: 'serve',
      chinese: '送达',
      meaning: 'Hand over or post the reply; when posted, the day of posting decides whether it was timely.',
      cite: '国办公开办 235号（送达问题的解释）',
    },
    {
      term: 'withdraw',
      chinese: '撤回申请',
      meaning: 'The requester takes the request back before the reply.',
      cite: '',
    },
    {
      term: 'transfer',
      chinese: '告知其他机关负责公开',
      meaning:
        'Tell the requester that another organ answers for the information, and which: a reply that the head signs.',
      cite: '条例 36',
    },
    {
      term: 'archive',
      chinese: '归档',
      meaning: 'The last step of a request: its file is complete and closed.',
      cite: '条例 45',
    },
  ],
  'Days and periods': [
    { term: 'day', chinese: '日', meaning: 'A day in Asia/Shanghai; never an instant.', cite: '' },
    {
      term: 'working day',
      chinese: '工作日',
      meaning: 'Monday to Friday and make-up days, without the days off of the yearly notice.',
      cite: '国务院办公厅年度节假日安排通知',
    },
    {
      term: 'make-up day',
      chinese: '调休上班日',
      meaning: 'A Saturday or Sunday on which the yearly notice has offices work.',
      cite: '国务院办公厅年度节假日安排通知',
    },
    {
      term: 'due day',
      chinese: '届满日',
      meaning: 'The last day of a period; computed from the entries whenever it is asked for.',
      cite: '条例 33',
    },
    {
      term: 'provisional',
      chinese: '暂定',
      meaning: 'Said of a due day in a year whose calendar is not out yet.',
      cite: '',
    },
    { term: 'overdue', chinese: '逾期', meaning: 'Today is after the due day; it is no state.', cite: '' },
  ],
  'What may be kept back': [
    {
      term: 'state secret',
      chinese: '国家秘密',
      meaning: 'Lawfully classified: must not be disclosed.',
      cite: '条例 14',
    },
    {
      term: 'trade secret',
      chinese: '商业秘密',
      meaning:
        'Not disclosed where it would harm a third party, unless that party agrees or the public interest is great.',
      cite: '条例 15',
    },
    {
      term: 'internal affairs',
      chinese: '内部事务信息',
      meaning: 'Staff, logistics and inner workflow: may be kept back.',
      cite: '条例 16',
    },
    {
      term: 'deliberation',
      chinese: '过程性信息',
      meaning: 'Minutes, drafts, letters of consultation, reports for instruction: may be kept back.',
      cite: '条例 16',
    },
    {
      term: 'enforcement file',
      chinese: '行政执法案卷',
      meaning: 'The file of an enforcement case: may be kept back.',
      cite: '条例 16',
    },
  ],
  'Disclosure without being asked': [
    {
      term: 'publication',
      chinese: '主动公开',
      meaning: 'Disclosure without being asked, within 20 working days after information is formed or changed.',
      cite: '条例 19—26',
    },
    {
      term: 'take over',
      chinese: '接收原网站信息',
      meaning: 'To record what an earlier site published, with its own day, number and address.',
      cite: '',
    },
    {
      term: 'interpretation',
      chinese: '政策解读',
      meaning: 'A publication that explains another in its own words, within 3 working days after that one is public.',
      cite: '国办发〔2016〕80号',
    },
    {
      term: 'licence',
      chinese: '行政许可决定',
      meaning: 'A decision on a licence, public within seven working days (双公示).',
      cite: '条例 20(5)；国办发〔2015〕51号',
    },
    {
      term: 'penalty',
      chinese: '行政处罚决定',
      meaning: 'A decision on a penalty, public within seven working days and until its publicity ends (公示期).',
      cite: '条例 20(6)；行政处罚法 48',
    },
    {
      term: 'call for comments',
      chinese: '公开征求意见',
      meaning:
        'A draft on which anybody may comment, for at least 30 days or with a reason, and that is reported on after.',
      cite: '重大行政决策程序暂行条例 15',
    },
    {
      term: 'concern',
      chinese: '政务舆情（社会关切）',
      meaning:
        'What the public is concerned about: noticed, assessed, answered within hours that run through nights and holidays, evaluated.',
      cite: '国办发〔2016〕61号；国办发〔2016〕80号',
    },
    {
      term: 'response',
      chinese: '回应',
      meaning:
        'A word of the agency on a concern: the first authoritative one, more as the work goes on, a press conference.',
      cite: '国办发〔2016〕80号',
    },
    {
      term: 'comment',
      chinese: '公众意见',
      meaning:
        'What somebody says on a draft in answer to a call; weighed with others that say the same, and answered.',
      cite: '重大行政决策程序暂行条例 15、18',
    },
    {
      term: 'subscription',
      chinese: '邮件订阅',
      meaning: 'What a reader wants to be told of by e-mail, and how often; begins when it is confirmed.',
      cite: '',
    },
    {
      term: 'subscriber',
      chinese: '订阅人',
      meaning: 'An address with its subscriptions: kept sealed, outside the ledger, erased with the last of them.',
      cite: '',
    },
    {
      term: 'outbox',
      chinese: '待发邮件',
      meaning: 'The mails that are owed: each publication once to each subscriber, withdrawn ones never.',
      cite: '',
    },
    {
      term: 'duty',
      chinese: '公开事项',
      meaning:
        'An item of the catalogue (基本目录): what is to be published permanently, periodically or promptly, by whom.',
      cite: '条例 12、20、21',
    },
    {
      term: 'occurrence',
      chinese: '所属期',
      meaning: 'What a duty owes once: for a span of time, until a day; settled by publishing.',
      cite: '',
    },
    {
      term: 'freshness',
      chinese: '栏目更新',
      meaning: 'How long a column may go without news before the inspection of government sites fails it (单项否决).',
      cite: '国办秘函〔2019〕19号',
    },
    {
      term: 'guide',
      chinese: '政府信息公开指南',
      meaning: 'Tells the public what there is, how it is arranged and how to ask.',
      cite: '条例 12',
    },
    {
      term: 'catalogue',
      chinese: '政府信息公开目录',
      meaning: 'Lists what is published: index number, name, summary, day of making.',
      cite: '条例 12',
    },
    {
      term: 'normative document',
      chinese: '行政规范性文件',
      meaning: 'A document of general effect below a rule; table 二 counts those made, repealed and in force.',
      cite: '条例 20',
    },
  ],
  Remedies: [
    {
      term: 'remedy',
      chinese: '行政复议、行政诉讼',
      meaning: 'A case that a requester brings against what the agency did.',
      cite: '条例 51',
    },
    {
      term: 'reconsideration',
      chinese: '行政复议',
      meaning: 'Review by the government above; first in order where information was refused, since 2024.',
      cite: '行政复议法 23',
    },
    {
      term: 'litigation',
      chinese: '行政诉讼',
      meaning: 'A suit at court, direct or after reconsideration.',
      cite: '行政诉讼法 45、46',
    },
    {
      term: 'complaint',
      chinese: '投诉举报',
      meaning: 'Reported to the next higher agency or the competent department; no request, whatever its form.',
      cite: '条例 39、51',
    },
    {
      term: 'petition',
      chinese: '信访',
      meaning: 'A letter or visit with a grievance; never a request.',
      cite: '条例 39',
    },
  ],
  'The annual report': [
    {
      term: 'annual report',
      chinese: '政府信息公开工作年度报告',
      meaning: 'Six headings and three tables, published before 31 January.',
      cite: '条例 49、50',
    },
    {
      term: 'format',
      chinese: '报告格式',
      meaning: '「2019」 for the report years 2019 and 2020, 「2021」 from then on.',
      cite: '国办公开办函〔2021〕30号',
    },
    {
      term: 'figure',
      chinese: '报表数据',
      meaning: 'Data that says which cases a cell counts; SQL, cell, list of cases and check all come from it.',
      cite: '',
    },
    {
      term: 'identity',
      chinese: '勾稽关系',
      meaning: 'An equation that the cells of a table must satisfy.',
      cite: '国办公开办函〔2021〕30号',
    },
    {
      term: 'carry-over',
      chinese: '结转',
      meaning: 'A request that is open at the end of the year counts as brought forward in the next.',
      cite: '国办公开办函〔2021〕30号',
    },
  ],
  'The house': [
    {
      term: 'template',
      chinese: '文书模板',
      meaning:
        'A Word file of the agency, with fields, in which notices of a kind are had; each notice keeps its version.',
      cite: '',
    },
    {
      term: 'case',
      chinese: '办件',
      meaning: 'One request, remedy or other matter: what its entries add up to.',
      cite: '',
    },
    {
      term: 'entry',
      chinese: '台账记录',
      meaning: 'One thing that happened, appended to the ledger and never changed.',
      cite: '条例 45',
    },
    {
      term: 'ledger',
      chinese: '台账',
      meaning: 'All entries of an agency; status, due days and figures are read from it.',
      cite: '条例 45',
    },
    {
      term: 'rule',
      chinese: '规则',
      meaning: 'One pure function that says what an article asks, with its cite.',
      cite: '',
    },
    { term: 'life', chinese: '生命周期', meaning: 'The table of states and verbs of one noun.', cite: '' },
    {
      term: 'verb',
      chinese: '办理动作',
      meaning: 'What may be done to a case in a state; one file of actions/ each.',
      cite: '',
    },
    { term: 'action', chinese: '办理', meaning: 'Code that carries out a verb in one transaction.', cite: '' },
    { term: 'read', chinese: '查阅', meaning: 'A plain view made of entries and rules; changes nothing.', cite: '' },
    {
      term: 'door',
      chinese: '入口',
      meaning: 'A way in: portal, API, commands, timer, workbench; none knows a rule.',
      cite: '',
    },
    {
      term: 'refusal',
      chinese: '拒绝（附理由）',
      meaning: 'An expected no, returned with all its reasons; what is not expected is a fault.',
      cite: '',
    },
  ],
};

/** Words that are not used in names, each with the word to use and the phrases in which they are right. */
export const AVOID: readonly { readonly word: string; readonly use: string; readonly but?: readonly string[] }[] = [
  { word: 'applicant', use: 'requester', but: ['applicant kind', 'applicant kinds'] },
  { word: 'petitioner', use: 'requester' },
  { word: 'information request', use: 'request' },
  { word: 'holiday swap', use: 'make-up day' },
  { word: 'swap day', use: 'make-up day' },
  { word: 'adjusted day', use: 'make-up day' },
  { word: 'business day', use: 'working day' },
  { word: 'business days', use: 'working days' },
  { word: 'workday', use: 'working day' },
  { word: 'workdays', use: 'working days' },
  { word: 'due date', use: 'due day' },
  { word: 'prolongation', use: 'extension' },
  { word: 'lawsuit', use: 'litigation' },
  { word: 'tenant', use: 'agency' },
  { word: 'foi', use: 'disclosure' },
  { word: 'shenqing', use: 'request' },
  { word: 'shenqingren', use: 'requester' },
  { word: 'dafu', use: 'reply' },
  { word: 'buzheng', use: 'supplement' },
  { word: 'yanqi', use: 'extend' },
  { word: 'xinfang', use: 'petition' },
  { word: 'fuyi', use: 'reconsideration' },
  { word: 'susong', use: 'litigation' },
  { word: 'jiezhuan', use: 'carry-over' },
  { word: 'nianbao', use: 'annual report' },
  { word: 'gongzuori', use: 'working day' },
  { word: 'tiaoxiu', use: 'make-up day' },
  { word: 'jigou', use: 'agency' },
  { word: 'zhengfu', use: 'government' },
  { word: 'xinxi', use: 'information' },
];
