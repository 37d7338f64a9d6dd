// data table: the guide to disclosure (政府信息公开指南)
import type { Words } from './word.ts';

/**
 * What the guide must hold by 条例 12, in the order in which guides are written: publication, requests, supervision.
 * `{…}` are filled in from the agency's contact and settings.
 */
export const GUIDE_WORDS: Words = {
  'guide.title': ['政府信息公开指南', 'Guide to government information disclosure'],
  'guide.lead': [
    '为便于公民、法人和其他组织获取{agency}的政府信息，依据《中华人民共和国政府信息公开条例》（以下简称条例）第十二条编制本指南，有变化时及时更新。',
    'How to obtain the government information of {agency}, under Article 12 of the Regulation; kept up to date.',
  ],
  'guide.contents': ['目录', 'Contents'],
  'guide.proactive': ['一、主动公开', '1. Publication'],
  'guide.scope': ['（一）公开范围', '1.1 What is published'],
  'guide.scope-1': [
    '涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策的政府信息（条例第十九条）；条例第二十条、第二十一条列明的内容，主要有：',
    'Information that affects the interests of the public, that it needs widely to know, or on which it takes part in deciding (Article 19), and what Articles 20 and 21 list, chiefly:',
  ],
  'guide.scope-a': ['行政法规、规章和规范性文件', 'Regulations, rules and normative documents'],
  'guide.scope-b': [
    '机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名',
    'Functions, sections, address, hours, contact, names of those responsible',
  ],
  'guide.scope-c': [
    '规划、统计信息，财政预算、决算，行政事业性收费，集中采购',
    'Plans, statistics, budgets and accounts, fees, procurement',
  ],
  'guide.scope-d': [
    '行政许可和其他对外管理服务事项、行政处罚、行政强制的依据、条件、程序和结果',
    'Permits, services, penalties and enforcement: basis, conditions, procedure, results',
  ],
  'guide.scope-e': [
    '重大建设项目的批准和实施情况，公共服务、公益事业',
    'Approval and progress of major construction, public services',
  ],
  'guide.scope-f': [
    '突发公共事件的应急预案、预警信息及应对情况，安全生产等监督检查情况',
    'Emergency plans, warnings and responses; safety inspections',
  ],
  'guide.order': ['（二）分类和编排体系', '1.2 Classes and arrangement'],
  'guide.order-1': [
    '信息分为政府信息公开指南、政府信息公开制度、法定主动公开内容、政府信息公开年报四类；政府信息公开目录逐条列明索引、名称、内容概述、生成日期。',
    'Four classes: guide, rules, statutory content, annual reports. The catalogue gives each item’s index, name, summary and date.',
  ],
  'guide.channels': ['（三）公开形式', '1.3 Where it is published'],
  'guide.channels-1': [
    '通过政府网站公开，并在国家档案馆、公共图书馆、政务服务场所设置的查阅点提供查阅（条例第二十三条至第二十五条）。',
    'On the government’s website, and at reading places in archives, public libraries and service halls (Articles 23-25).',
  ],
  'guide.time': ['（四）公开时限', '1.4 When'],
  'guide.time-1': [
    '自信息形成或者变更之日起 20 个工作日内公开；法律、法规另有规定的，从其规定（条例第二十六条）。',
    'Within 20 working days of the day it is formed or changed, unless a law says otherwise (Article 26).',
  ],

  'guide.requests': ['二、依申请公开', '2. Requests'],
  'guide.who': ['（一）申请人', '2.1 Who may ask'],
  'guide.who-1': [
    '公民、法人或者其他组织均可申请，不需要说明用途（条例第二十七条）。',
    'Any person or organisation, without saying what for (Article 27).',
  ],
  'guide.office': ['（二）受理机构', '2.2 The disclosure office'],
  'guide.ways': ['（三）申请方式和收到日期', '2.3 How to apply, and the day of receipt'],
  'guide.ways-1': [
    '当面提交和邮寄是基本渠道；书写确有困难的，可以口头提出，由工作人员代为填写（条例第二十九条）。',
    'At the counter and by post you may always apply; orally where writing is really difficult (Article 29).',
  ],
  'guide.way': ['渠道', 'Channel'],
  'guide.how': ['怎样提交', 'How'],
  'guide.day': ['收到申请之日', 'Day of receipt'],
  'guide.way-counter': ['当面', 'At the counter'],
  'guide.way-counter-how': ['{address}，{hours}', '{address}, {hours}'],
  'guide.way-counter-day': ['提交之日', 'The day it is handed in'],
  'guide.way-registered': ['挂号信、特快专递', 'Registered post'],
  'guide.way-registered-how': [
    '寄至{office}，信封上注明“政府信息公开申请”',
    'To {office}, marked “government information request”',
  ],
  'guide.way-registered-day': ['本机关签收之日', 'The day we sign for it'],
  'guide.way-ordinary': ['平信', 'Ordinary post'],
  'guide.way-ordinary-day': [
    '收到当日与申请人确认，以确认之日为准',
    'The day we confirm it with you, which we do on arrival',
  ],
  'guide.way-online': ['本网站', 'This site'],
  'guide.way-online-how': ['填写“申请公开”表单', 'By the form “Make a request”'],
  'guide.way-online-day': ['双方确认之日', 'The day both sides confirm it'],
  'guide.way-fax': ['传真', 'Fax'],
  'guide.way-fax-how': ['{fax}', '{fax}'],
  'guide.way-email': ['电子邮件', 'E-mail'],
  'guide.way-email-how': ['{email}', '{email}'],
  'guide.form': ['政府信息公开申请表（空白，可以打印后填写）：', 'Blank application form, to be printed or filled in:'],
  'guide.form.pdf': ['PDF', 'PDF'],
  'guide.form.docx': ['Word', 'Word'],
  'guide.ways-law': ['依据：条例第三十一条。', 'Article 31.'],
  'guide.content': ['（四）申请内容', '2.4 What a request holds'],
  'guide.content-1': [
    '申请人的姓名或者名称、身份证明、联系方式；所需信息的名称、文号或者便于查询的其他特征性描述；获取信息的方式、途径（条例第二十九条第二款）。',
    'Name, proof of identity and contact; the name or number of the information, or a description by which it can be found; the form and channel wished (Article 29(2)).',
  ],
  'guide.clocks': ['（五）办理流程和时限', '2.5 Steps and periods'],
  'guide.step': ['环节', 'Step'],
  'guide.period': ['时限', 'Period'],
  'guide.basis': ['依据', 'Basis'],
  'guide.clock-supplement': [
    '申请内容不明确，一次性告知补正',
    'Asking once for a supplement where the request is unclear',
  ],
  'guide.clock-supplement-days': ['自收到申请之日起 7 个工作日内', 'Within 7 working days of receipt'],
  'guide.clock-answer-supplement': ['申请人补正', 'Your supplement'],
  'guide.clock-answer-supplement-days': [
    '一般为 {supplementDays} 个工作日，以告知书为准',
    'Usually {supplementDays} working days, as the notice says',
  ],
  'guide.clock-reply': ['答复', 'Reply'],
  'guide.clock-reply-days': [
    '能够当场答复的当场答复；不能的，自收到之日起 20 个工作日内',
    'At once where possible, else within 20 working days of receipt',
  ],
  'guide.clock-extend': ['延长答复期限', 'Extension'],
  'guide.clock-extend-days': [
    '经政府信息公开工作机构负责人同意并告知申请人，至多 20 个工作日',
    'At most 20 working days, with the consent of the office’s head; you are told',
  ],
  'guide.clock-third-party': ['征求第三方意见', 'Consulting a third party'],
  'guide.clock-third-party-days': [
    '第三方自收到征求意见书之日起 15 个工作日内提出意见；期间不计入答复期限',
    'The third party has 15 working days; the time is not counted',
  ],
  'guide.clock-joint': ['征求共同制作机关意见', 'Consulting a joint maker'],
  'guide.clock-joint-days': [
    '15 个工作日内提出意见，逾期视为同意；期间不计入答复期限',
    '15 working days, silence is consent; the time is not counted',
  ],
  'guide.art-30': ['条例第三十条', 'Article 30'],
  'guide.art-32': ['条例第三十二条、第三十三条第三款', 'Articles 32, 33(3)'],
  'guide.art-33': ['条例第三十三条第二款', 'Article 33(2)'],
  'guide.art-34': ['条例第三十四条、第三十三条第三款', 'Articles 34, 33(3)'],
  'guide.counting': [
    '期限按工作日计算，收到之日不计，自次日起算；节假日和调休以国务院办公厅每年的通知为准。',
    'Periods are in working days; the day of receipt is not counted. Holidays and make-up days follow the State Council’s yearly notice.',
  ],
  'guide.results': ['（六）办理结果', '2.6 Outcomes'],
  'guide.results-1': [
    '予以公开、部分公开、不予公开、无法提供、不予处理或者其他处理，均书面告知并说明理由（条例第三十六条、第三十七条）。国家秘密，法律、行政法规禁止公开的信息，公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息不予公开；涉及商业秘密、个人隐私等会对第三方合法权益造成损害的信息，第三方同意或者不公开会对公共利益造成重大影响的除外，不予公开；内部事务信息、过程性信息、行政执法案卷信息可以不予公开（条例第十四条至第十六条）。',
    'Disclosed, partly disclosed, refused, unable to provide, not handled, or other: always in writing with reasons (Articles 36, 37). Refused are state secrets, what laws prohibit, what may endanger security or stability, and what harms a third party’s lawful rights unless it consents or the public interest outweighs; internal matters, deliberation and enforcement files may be (Articles 14-16).',
  ],
  'guide.fee': ['（七）收费', '2.7 Fees'],
  'guide.fee-1': [
    '提供政府信息不收取费用。申请的数量、频次明显超过合理范围的，可以收取信息处理费（条例第四十二条），标准依照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。',
    'Information is free of charge. Where number or frequency are clearly beyond reason, a processing fee may be charged (Article 42) by the national measures (No. 109 of 2020).',
  ],
  'guide.access': ['（八）便利服务', '2.8 Help'],
  'guide.access-1': [
    '申请人存在阅读困难或者视听障碍的，本机关提供必要的帮助（条例第四十三条），请拨打{telephone}。',
    'Where reading, seeing or hearing is difficult, we help (Article 43): call {telephone}.',
  ],

  'guide.remedies': ['三、监督和救济', '3. Supervision and remedies'],
  'guide.remedies-1': [
    '认为本机关未依法履行政府信息公开义务的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报（条例第四十七条、第五十一条）。',
    'Failures may be reported to the next higher agency or the competent department (Articles 47, 51).',
  ],
  'guide.remedies-2': [
    '认为本机关在政府信息公开工作中侵犯其合法权益的，可以自知道该行为之日起六十日内向{reconsiderationBody}申请行政复议，或者自知道该行为之日起六个月内依法向{court}提起行政诉讼。',
    'Whoever holds that their lawful rights are infringed may apply for reconsideration to {reconsiderationBody} within 60 days, or sue at {court} within six months, of learning of the act.',
  ],
  'guide.remedies-3': [
    '对不予公开的决定不服的，应当先申请行政复议；对复议决定不服的，可以自收到复议决定书之日起十五日内提起行政诉讼（《行政复议法》第二十三条、《行政诉讼法》第四十五条）。具体途径以告知书载明的为准。',
    'A refusal must first go to reconsideration; its decision may be taken to court within 15 days of receipt. The notice you receive says which applies.',
  ],
};
