// data table: the wording of refusals

import type { Words } from '../word.ts';
import { COMMENT_REFUSAL_WORDS } from './comment.ts';
import { CONCERN_REFUSAL_WORDS } from './concern.ts';
import { DECISION_REFUSAL_WORDS } from './decision.ts';
import { DUTY_REFUSAL_WORDS } from './duty.ts';
import { FISCAL_REFUSAL_WORDS } from './fiscal.ts';
import { MAIL_REFUSAL_WORDS } from './mail.ts';
import { SIGN_REFUSAL_WORDS } from './sign.ts';
import { TAKEOVER_REFUSAL_WORDS } from './takeover.ts';

/**
 * By Reason.code, with the reason's {facts}; what the API refuses of its own is in words/api.ts. There is no stop at the
 * end, since reasonText puts the article before it. States, verbs, roles and days come in worded.
 */
export const REFUSAL_WORDS: Words = {
  ...SIGN_REFUSAL_WORDS,
  ...COMMENT_REFUSAL_WORDS,
  ...DECISION_REFUSAL_WORDS,
  ...DUTY_REFUSAL_WORDS,
  ...CONCERN_REFUSAL_WORDS,
  ...FISCAL_REFUSAL_WORDS,
  ...TAKEOVER_REFUSAL_WORDS,
  ...MAIL_REFUSAL_WORDS,
  'field.missing': ['必须填写', 'is required'],
  'field.too-long': ['超过{limit}个字', 'is longer than {limit} characters'],
  'field.too-short': ['少于{limit}个字', 'is shorter than {limit} characters'],
  'field.too-big': ['超过上限{limit}', 'is more than {limit}'],
  'field.too-small': ['低于下限{limit}', 'is less than {limit}'],
  'field.too-many': ['不能超过{limit}项', 'has more than {limit} entries'],
  'field.too-few': ['至少填写{limit}项', 'has less than {limit} entries'],
  'field.wrong-kind': ['填写的内容类型不对，应当是{expected}', 'should be {expected}'],
  'field.wrong-format': ['格式不正确', 'has the wrong format'],
  'field.not-an-option': ['不是可选的项', 'is not one of the options'],
  'field.not-a-moment': [
    '不是有效的日期和时间，应当形如2026-03-05T14:30',
    'is no day and time; write it like 2026-03-05T14:30',
  ],
  'field.not-a-day': ['不是有效的日期，应当形如2026-03-05', 'is no day; write it like 2026-03-05'],

  'life.no-such-verb': ['没有“{verb}”这个办理动作', 'There is no step {verb}'],
  'life.not-in-this-state': ['当前状态为“{state}”，不能“{verb}”', 'The case is “{state}”: “{verb}” is not possible'],
  'life.not-your-role': ['“{verb}”只能由下列人员办理：{roles}', '“{verb}” may be done by: {roles}'],
  'case.not-found': ['没有这个办件', 'There is no such case'],
  'request.not-found': ['没有编号为{number}的申请', 'There is no request {number}'],
  'ledger.moved-on': [
    '该办件在您打开之后已有新的办理记录，请刷新后重试',
    'Somebody has added to the case meanwhile; reload and try again',
  ],
  'ledger.number-taken': ['编号{number}已被使用', 'The number {number} is taken'],
  'key.reused': [
    '此前以同一标识提交的内容已经办理，与本次内容不同，本次没有办理；请核对已办理的内容后重新提交',
    'Something else was done with this key before, and nothing now; look at what was done, then send it anew',
  ],
  'day.in-the-future': ['{on}晚于今天{today}', '{on} is after today, {today}'],
  'day.before-an-earlier-step': ['{on}早于此前步骤的日期{earlier}', '{on} is before an earlier step, of {earlier}'],
  'day.before-the-last-entry': ['{on}早于上一条办理记录的日期{lastOn}', '{on} is before the last entry, of {lastOn}'],

  'requester.check-digit': [
    '校验码不符，请核对号码是否录入有误',
    'The check digit does not fit; was the number mistyped?',
  ],
  'requester.no-contact': [
    '联系电话、电子邮箱、通信地址至少填写一项',
    'Give at least one of telephone, e-mail, address',
  ],
  'requester.no-address': ['选择邮寄的，必须填写通信地址', 'Delivery by post needs an address'],
  'requester.no-email': ['选择以电子邮件获取的，必须填写电子邮箱', 'Delivery by e-mail needs an e-mail address'],
  'requester.organisation-id': [
    '法人或者其他组织以居民身份证申请的，必须填写代理人',
    'An organisation that shows a resident identity card must name its agent',
  ],
  'agent.no-power-of-attorney': [
    '由代理人提出申请的，必须上传授权委托书',
    'A request by an agent needs the power of attorney attached',
  ],
  'agent.no-power-of-attorney-seen': [
    '由代理人提出申请的，须查验纸质授权委托书，或者上传授权委托书并注明类型',
    'A request by an agent needs the power of attorney: seen on paper, or attached and marked as such',
  ],
  'receipt.before-the-law': [
    '不能早于{first}，当时政府信息公开条例尚未施行',
    'Not before {first}, when no regulation was in force',
  ],
  'receipt.future': ['收到日期不能晚于今天{today}', 'Receipt cannot be after today, {today}'],
  'receipt.before-arrival': [
    '收到日期不能早于申请到达之日{arrivedOn}',
    'Receipt cannot be before arrival, {arrivedOn}',
  ],
  'receipt.after-registration': [
    '该申请已于{registeredOn}登记，收到日期不能晚于登记之日',
    'Registered on {registeredOn}: it had been received by then',
  ],
  'receipt.not-received': [
    '尚未确认收到，没有可以更正的收到日期，请使用“确认收到”办理',
    'Nothing was received yet: use the step “Confirm receipt”',
  ],
  'correction.moves-the-due-day': [
    '更正收到申请之日（条例第三十一条）将使答复期限由{from}变为{to}，应当由公开机构负责人办理',
    'Another day of receipt (Art 31) moves the due day from {from} to {to}: only the head of the disclosure office may record it',
  ],
  'correction.not-yet': [
    '这一事项尚未发生，没有可以更正的内容',
    'This has not happened yet, so it cannot be corrected',
  ],
  'correction.in-the-future': ['更正后的日期{on}晚于今天{today}', '{on} is after today, {today}'],
  'correction.day-order': [
    '更正后日期先后颠倒：后一步骤的日期{later}早于前一步骤的日期{earlier}',
    'The days would no longer follow one another: {later} is before {earlier}',
  ],
  'correction.nothing': ['没有填写需要更正的内容', 'Nothing to correct was given'],

  'supplement.once': ['补正只能告知一次，该申请已经告知过补正', 'The requester has been asked to supplement before'],
  'supplement.late': [
    '已超过{days}个工作日（{last}届满），不能再告知补正',
    'More than {days} working days have passed ({last}): no supplement can be asked for',
  ],
  'lapse.early': [
    '期限至{dueOn}届满，届满之前不能视为放弃申请',
    'The last day is {dueOn}; before it has passed the request is not abandoned',
  ],
  'lapse.undelivered': [
    '告知书（通知书）尚未登记送达，期限自申请人收到之日起计算，不能视为放弃申请；请先“登记告知书送达”',
    'The delivery of the notice is not recorded, and the period counts from it: use the step “Record delivery of the notice” first',
  ],
  'notice.delivered-before': ['该告知书（通知书）已经登记送达', 'The delivery of this notice is recorded already'],
  'extension.no-clock': ['答复期限没有开始计算，不能延长', 'No reply period is running'],
  'extension.once': ['该答复期限已经延长{days}个工作日，不能再次延长', 'Already extended by {days} working days'],
  'extension.late': ['答复期限已于{dueOn}届满，不能再延长', 'The period ended on {dueOn}'],
  'extension.length': ['延长的期限应当为1至{most}个工作日', 'An extension is 1 to {most} working days'],
  'extension.consent': [
    '延长答复期限应当经政府信息公开工作机构负责人同意',
    'An extension needs the consent of the head of the disclosure office',
  ],
  'delay.no-reasons': [
    '申请人说明理由之后，才能确定延迟答复的合理期限',
    'A delay needs the reasons of the requester first',
  ],
  'delay.late': ['答复期限已于{dueOn}届满，不能再确定延迟答复的期限', 'The period ended on {dueOn}'],
  'delay.not-later': ['应当晚于现有的答复期限{dueOn}', 'Must be after the due day, {dueOn}'],
  'delay.day-off': ['{until}不是工作日', '{until} is no working day'],

  'assign.no-such-holder': [
    '不是本机关可以登录的工作人员，请从名单中选择',
    'is no member of staff who may sign in; choose one from the list',
  ],
  'consultation.unknown': ['没有序号为{no}的征求意见', 'There is no consultation {no}'],
  'consultation.delivered-before': ['该征求意见书已经登记送达', 'The delivery of this letter is recorded already'],
  'consultation.opinion-before': ['该征求意见已经登记反馈意见', 'The opinion is recorded already'],
  'consultation.silence-too-early': [
    '反馈意见的期限尚未届满，不能登记为逾期未提出意见',
    'The period for the opinion has not ended: silence cannot be recorded yet',
  ],
  'consultation.open': [
    '{party}尚未反馈意见，且期限尚未届满，不能结束征求意见',
    '{party} has not answered and still has time: the consultation goes on',
  ],
  'consultation.undelivered-needs-conclusion': [
    '致{party}的征求意见书没有登记送达，结束征求意见须写明原因（如无法联系、无法送达）',
    'No delivery of the letter to {party} is recorded: say why the consultation ends without it',
  ],
  'delivery.before-dispatch': ['不能早于发出之日{sentOn}', 'Cannot be before dispatch, {sentOn}'],
  'delivery.future': ['不能晚于今天{today}', 'Cannot be after today, {today}'],

  'fee.not-yet': ['{from}之前不能收取信息处理费', 'No fee may be charged before {from}'],
  'fee.once': ['该申请已经通知缴费，不能再次收费', 'A fee has been charged on this request before'],
  'fee.late': ['答复期限已于{dueOn}届满，不能再通知缴费', 'The period ended on {dueOn}'],
  'fee.free': ['按收费标准计算不产生费用', 'By the standard nothing is to be paid'],
  'fee.not-in-full': ['未足额缴纳，应缴{amount}元', 'Not paid in full: {amount} yuan are due'],

  'outcome.third-party-not-asked': [
    '以保护第三方合法权益为由不予公开的，应当先书面征求第三方的意见',
    'The third party must be asked in writing first',
  ],
  'outcome.not-supplemented': [
    '申请人补正之后，才能以内容仍不明确答复',
    'The requester has not supplemented the request',
  ],
  'outcome.reasons-not-asked': ['应当先要求申请人说明理由', 'The requester must be asked for reasons first'],
  'outcome.reasons-undelivered': [
    '说明理由告知书尚未登记送达，说明理由的期限没有开始计算，不能以理由不合理为由不予处理',
    'The delivery of the notice that asks for reasons is not recorded, and the period for them counts from it',
  ],
  'outcome.reasons-awaited': [
    '申请人尚未说明理由，且说明理由的期限尚未届满，不能以理由不合理为由不予处理',
    'The requester has not given reasons and still has time to',
  ],
  'outcome.by-lapse': ['请使用“视为放弃申请”办理', 'Use the step “Record as abandoned”'],
  'outcome.by-withdrawal': ['请使用“撤回申请”办理', 'Use the step “Withdraw”'],
  'outcome.content-missing': [
    '该办理结果必须填写答复内容（提供的信息、途径、机关、检索情况等）',
    'This outcome needs the content of the reply',
  ],
  'outcome.ground-missing': [
    '部分公开的，必须选择不予公开部分的理由',
    'Say on which ground the other part is withheld',
  ],
  'outcome.over-objection': [
    '第三方不同意公开，决定公开的，应当说明不公开可能会对公共利益造成的重大影响',
    'A third party objects: say how gravely not to disclose would affect the public interest',
  ],
  'separation.own-reply': ['不能由拟稿人本人“{act}”', 'Who wrote the reply cannot do “{act}”'],
  'separation.writer-approves': ['撰写年度报告的人不能批准该报告', 'Who wrote the report cannot approve it'],
  'separation.own-publication': ['该信息的拟稿人、修改人不能“{act}”', 'Who wrote any of it cannot do “{act}”'],
  'service.not-postal-enterprise': ['邮寄送达应当通过邮政企业', 'Post must go through the postal enterprise'],
  'service.not-signed': [
    '申请人签收或者确认收到之后才完成答复，应当填写签收日期',
    'The reply is complete only when the requester has signed: say the day',
  ],
  'service.not-chosen': [
    '申请人没有选择以电子方式获取，不能电子送达',
    'The requester did not choose electronic delivery',
  ],
  'reopen.no-such-remedy': [
    '该申请没有编号为“{number}”的行政复议或者行政诉讼案件',
    'This request has no remedy numbered “{number}”',
  ],
  'reopen.remedy-not-corrected': [
    '“{number}”截至该日尚未审结，或者审结的结果不是纠正，不能据以重新办理',
    '“{number}” is not decided by that day, or its result is not a correction',
  ],

  'body.too-large': ['正文过长或者层次过多，请分为多篇或者改为附件', 'is too long or nested too deeply'],
  'body.foreign-picture': [
    '正文中的图片应当先添加为附件再插入，不能引用其他网站的图片或者直接粘贴图片',
    'Pictures are attached first and then inserted: none of other hosts, none pasted',
  ],
  'body.picture-without-alt': ['正文中的图片必须填写替代文字', 'Every picture needs a text that says what it shows'],
  'publication.missing': ['提交审核之前必须填写', 'is needed before it goes to review'],
  'publication.reason-missing': ['不主动公开的，必须说明理由', 'Say why it is not public'],
  'publication.ground-missing': ['不予公开的，必须选择依据', 'Choose the ground on which it is withheld'],
  'publication.regulatory-column': [
    '规章和行政规范性文件应当在“规章和规范性文件”栏目公开',
    'Rules and normative documents stand in their own column',
  ],
  'publication.made-in-the-future': ['成文日期{on}晚于今天{today}', 'Made on {on}, after today, {today}'],
  'publication.period-without-basis': [
    '法律、法规对公开期限另有规定的，应当写明依据',
    'Say which law or regulation sets another period',
  ],
  'publication.picture-not-attached': [
    '正文中的图片不在本稿附件之中，请先添加附件',
    'A picture in the body is not among the files: attach it first',
  ],
  'publication.picture-in-use': ['正文中正在使用这张图片', 'The body shows this picture'],
  'publication.no-such-file': ['本稿没有这个附件', 'There is no such file'],
  'publication.reason-is-shown': [
    '原因会公开显示，其中含有“{found}”，请改写',
    'The reason is shown to the public and holds “{found}”: say it without',
  ],
  'publication.no-file': ['请选择文件', 'Choose a file'],
  'publication.classified-mark': [
    '含有国家秘密标志“{mark}”，不能公开，也不应当录入本系统',
    'It bears a mark of classification, “{mark}”',
  ],
  'publication.not-scanned': ['尚未对本稿作发布前扫描，请退回后重新提交', 'It was not scanned: send it back'],
  'publication.hits-undecided': [
    '发布前扫描还有{n}处没有处理，请逐处决定保留或者修改',
    '{n} places that the scan found are not decided on',
  ],
  'publication.hits-to-mend': ['发布前扫描有{n}处应当修改，请退回修改', '{n} places are to be mended: send it back'],
  'publication.no-hits': ['发布前扫描没有发现需要处理的位置', 'The scan found nothing'],
  'publication.no-such-hit': ['所选位置不在本次扫描结果之中，请刷新后重选', 'The scan did not find this place'],
  'publication.hit-for-secrecy': [
    '密级标志和内部标志由保密审查员在保密审查时处理',
    'Marks of classification are decided by whoever reviews secrecy',
  ],
  'publication.hit-cannot-stay': ['带有国家秘密标志的，不能保留', 'A mark of classification cannot stay'],
  'publication.hit-without-reason': ['决定保留的，必须写明理由', 'Say why it stays'],
  'publication.too-many-hits': [
    '发布前扫描发现{n}处，超过{limit}处无法逐处核对，请处理后再提交',
    'The scan found {n} places, more than {limit}',
  ],
  'scan-lists.same': ['“{wrong}”的正确写法与错误写法相同', '“{wrong}” is its own right wording'],
  'scan-lists.twice': ['“{word}”重复', '“{word}” stands twice'],
  'search-names.parted': [
    '“{name}”含有空格或者标点，检索时会被拆开，不能作为同义词',
    '“{name}” has blanks or marks in it, at which the search parts what is typed',
  ],
  'search-names.twice': ['“{name}”重复：一个词只能在一行中', '“{name}” stands twice: a name is in one line alone'],
  'bodies.address': [
    '“{address}”不是可以打开的网址，应当以 http:// 或 https:// 开头，后接完整的域名',
    '“{address}” is no address: http:// or https:// and the full name of a host',
  ],
  'bodies.twice': ['“{name}”重复', '“{name}” stands twice'],
  'publication.other-section': ['应当由拟稿科室（{section}）的负责人审核', 'For the head of the section, {section}'],
  'publication.draft-of-another-section': [
    '由{section}拟稿，只能由该科室和经办人办理',
    'Drafted by {section}: for that section and the clerks',
  ],
  'publication.needs-chief': ['重大事项应当由主要领导审签', 'A grave matter is for the chief'],
  'publication.still-shown': [
    '该信息正在公开，改为不主动公开的，应当先撤回',
    'It is public: withdraw it first, with the reason',
  ],
  'publication.not-what-was-approved': ['内容与审签时不一致，不能发布', 'The content is not what was approved'],
  'publication.no-index-code': [
    '尚未设置索引号中的机关代码，请先在机关设置中填写',
    "The agency's code in the index number is not set",
  ],
  'publication.index-scheme': [
    '应当含有{year}和一个{serial4}至{serial7}，不能有空格和其他花括号',
    'needs {year} and one of {serial4} to {serial7}, no blanks and no other braces',
  ],
  'publication.not-today': [
    '生效日期只能是今天（{today}）：审查和发布的日期以系统时间为准，不能倒填',
    'This takes effect today, {today}: it is never dated otherwise',
  ],
  'publication.not-later': ['发布时间应当晚于现在，并且在一年之内', 'Should be later than now, and within a year'],
  'publication.not-that-time': ['不是有效的日期和时间', 'is no day and time'],
  'publication.nothing-shown': ['该信息没有正在公开的版本', 'No version of it is public'],
  'publication.ended-before': ['已于{endedOn}失效或者废止', 'It ended on {endedOn}'],
  'publication.ended-before-made': ['{on}早于成文日期{madeOn}', '{on} is before it was made, {madeOn}'],
  'publication.own-successor': ['不能是该文件自身的索引号', 'is its own index number'],
  'publication.no-such-successor': ['没有索引号为“{number}”的信息', 'There is no publication {number}'],
  'interpretation.other-genre': ['只有体裁为“政策解读”的才填写', 'is for interpretations alone'],
  'interpretation.of-interpretation': ['政策解读本身不再解读', 'An interpretation is not interpreted'],
  'interpretation.of-itself': ['不能是本稿自身', 'is this draft itself'],
  'interpretation.no-such-document': [
    '没有索引号或者拟稿编号为“{number}”的信息',
    'There is no publication with the number {number}',
  ],
  'interpretation.not-under-review': [
    '本文件需要解读，解读应当与文件一并报批。请先将解读（解读的文件填写“{number}”）送审，或者退回注明不需要解读',
    'It is to be interpreted, and no interpretation of {number} is under review: both go up together',
  ],
  'interpretation.document-not-public': [
    '所解读的文件（{number}）尚未公开，请与文件同时发布或者在其后发布',
    'The document that it interprets, {number}, is not public: publish it with the document or after it',
  ],

  'report.year-not-over': ['{year}年尚未结束，不能公布该年度的报告', '{year} is not over'],
  'report.year-to-come': ['{year}年尚未到来', '{year} has not come yet'],
  'report.exists': ['{year}年度的报告已经存在', 'There is a report on {year} already'],
  'report.identity-broken': ['勾稽关系{identity}不成立：{place}', 'Identity {identity} is broken: {place}'],
  'settings.no-outcome': ['没有这个办理结果', 'There is no such outcome'],
  'settings.no-row': ['年度报告表三没有第{row}行', 'Table 三 has no row {row}'],

  'field.bad-text': ['含有无法保存的字符', 'holds a character that cannot be kept'],
  'field.too-deep': ['层次过多', 'is nested too deeply'],
  'paper.no-glyph': [
    '字符“{character}”（{code}）在现有字体中没有字形，文书无法生成；请改用通行的写法，或者配置含有该字的字体',
    'No font has the character “{character}” ({code}): write it otherwise, or configure a font that has it',
  ],
  'paper.no-typesetter': [
    '本机（{machine}）没有可用的排版组件，不能生成 PDF',
    'There is no typesetter for this machine ({machine}): no PDF can be made',
  ],
  'paper.not-found': ['没有这份文书，或者没有这种格式', 'There is no such paper, or not in this format'],
  'paper.too-slow': ['文书排版超过{seconds}秒，已停止', 'Setting the paper took more than {seconds} seconds: given up'],
  'paper.too-many': ['等待生成的文书过多，请稍后再试', 'Too many papers are waiting: try again later'],

  'file.too-many': ['附件不能超过{limit}个', 'At most {limit} files'],
  'file.empty': ['文件“{name}”是空的', 'The file “{name}” is empty'],
  'file.too-large': ['文件“{name}”超过{limit}MB', 'The file “{name}” is larger than {limit} MB'],
  'file.kind-not-accepted': [
    '不接受文件“{name}”的类型，可以上传PDF、OFD、Word、WPS、Excel、图片和文本文件',
    'Files like “{name}” are not accepted; send PDF, OFD, Word, WPS, Excel, pictures or text',
  ],
  'file.not-what-it-says': [
    '文件“{name}”的内容与扩展名不符，或者已经损坏',
    'The file “{name}” is broken or not what its name says',
  ],

  'settings.backdated': [
    '设置自决定之日起适用，生效日期{on}不能早于今天{today}，已经受理的申请按原设置办理',
    'A setting counts from the day it is decided: {on} cannot be before today, {today}',
  ],
  'calendar.shape': ['不是日历文件', 'This is no calendar file'],
  'calendar.year': ['应当是2008至2200之间的年份', 'Should be a year from 2008 to 2200'],
  'calendar.list': ['应当是{least}至{most}项的列表', 'Should be a list of {least} to {most}'],
  'calendar.text': ['应当是不超过200个字的文字', 'Should be text of at most 200 characters'],
  'calendar.day': ['不是有效的日期，应当形如2026-03-05', 'is no day; write it like 2026-03-05'],
  'calendar.other-year': ['{day}不在{year}年（及上一年12月）之内', '{day} is not in {year} (or the December before)'],
  'calendar.stretch': ['{from}至{to}应当为1至{most}天', '{from} to {to} should be 1 to {most} days'],
  'calendar.overlap': ['与“{name}”的放假日期重叠', 'Overlaps with “{name}”'],
  'calendar.make-up-weekday': ['{day}不是周六或者周日，不能作为调休上班日', '{day} is no Saturday or Sunday'],
  'calendar.make-up-off': ['{day}在“{name}”放假期间，不能作为调休上班日', '{day} is off for “{name}”'],
  'calendar.loaded': [
    '{year}年的日历已经载入，重新载入会变动在办件的期限，只能由公开机构负责人办理',
    'The calendar of {year} is loaded; loading it anew moves deadlines and is for the head of the disclosure office',
  ],
  'calendar.twice': ['{day}重复列出', '{day} is listed twice'],

  'import.one-file': ['请附上所导入的年度报告，只附一个文件', 'Attach the report that is imported, and no other file'],
  'import.unknown-cell': ['法定表格中没有“{cell}”这一格', 'The form has no cell {cell}'],

  'template.macros': [
    '文件带有宏，不能用作模板；请另存为不带宏的Word文档（.docx）',
    'The file has macros and cannot be a template: save it as a Word document without any (.docx)',
  ],
  'template.no-document': [
    '文件不是Word文档（.docx），请用Word或者WPS另存为.docx',
    'The file is no Word document (.docx): save it as one',
  ],
  'template.outside': [
    '文件引用了外部内容“{target}”，不能用作模板；请删除该引用，图片改为嵌入',
    'The file refers to “{target}” outside of it: remove the reference, embed pictures',
  ],
  'template.part': [
    '文件含有不能用于模板的对象“{part}”（嵌入的文件、控件、图表等），请删除',
    'The file holds “{part}” (an embedded file, a control, a chart), which a template may not: remove it',
  ],
  'template.comments': ['文件有批注，请全部删除', 'The file has comments: remove them all'],
  'template.tracked': [
    '文件有修订记录，请接受或者拒绝全部修订',
    'The file has tracked changes: accept or reject them all',
  ],
  'template.field-code': [
    '文件含有域“{code}”，不能用于模板（可以用页码、页数等域）；日期请改用字段{日期}',
    'The file has the Word field “{code}”, which a template may not have (page numbers are fine)',
  ],
  'template.too-large': [
    '文件内容过多，不像是一份文书的模板，请精简',
    'The file holds more than a template of a notice would: make it smaller',
  ],
  'template.too-many-tags': ['字段超过{limit}处', 'More than {limit} fields'],
  'template.unknown-field': [
    '没有字段{tag}（{place}）；可以用的字段是{known}',
    'There is no field {tag} ({place}); there are {known}',
  ],
  'template.not-of-this-kind': [
    '这种文书没有字段{tag}（{place}）；可以用的字段是{known}',
    'This kind of notice has no field {tag} ({place}); it has {known}',
  ],
  'template.missing-field': [
    '缺少字段{tag}，或者它只在另一字段的条件段落里',
    'The field {tag} is missing, or stands only in the section of another',
  ],
  'template.stray-brace': [
    '花括号“{brace}”没有成对，或者跨了段落（{place}）',
    'The brace “{brace}” has no other in its paragraph ({place})',
  ],
  'template.wide-braces': [
    '{tag}用了全角花括号，请改为半角（{place}）',
    '{tag} has full-width braces: use half-width ones ({place})',
  ],
  'template.in-text-box': [
    '字段{tag}在文本框里，请移到正文、页眉或者页脚（{place}）',
    'The field {tag} stands in a text box: move it out ({place})',
  ],
  'template.in-picture': [
    '图片的替代文字里有花括号，请删去',
    'The alternative text of a picture has braces: remove them',
  ],
  'template.in-notes': [
    '字段{tag}不能放在脚注或者尾注里（{place}）',
    'The field {tag} cannot stand in a note ({place})',
  ],
  'template.only-in-body': [
    '字段{tag}只能放在正文里，不能放在页眉页脚（{place}）',
    'The field {tag} can stand in the body only ({place})',
  ],
  'template.not-alone': [
    '{tag}须单独成段，该段不能有其他文字、图形或者分节符（{place}）',
    '{tag} must stand alone in its paragraph ({place})',
  ],
  'template.twice': ['字段{tag}出现了不止一次（{place}）', 'The field {tag} stands there more than once ({place})'],
  'template.not-closed': ['条件段落{tag}没有结束标记（{place}）', 'The section {tag} is not closed ({place})'],
  'template.not-opened': ['结束标记{tag}前面没有相应的开始标记（{place}）', 'The end {tag} has no beginning ({place})'],
  'template.nested': [
    '{tag}在{open}的条件段落之内，条件段落不能嵌套（{place}）',
    '{tag} stands inside {open}: a section cannot hold another ({place})',
  ],
  'template.apart': [
    '{open}和{tag}不在同一处（如一个在表格里、一个在表格外）（{place}）',
    '{open} and {tag} do not stand in the same place, such as one cell ({place})',
  ],
  'template.cannot-fill': [
    '这个模板填不出文书，请从起始模板重新做起',
    'No notice can be made from this template: begin again from the starting template',
  ],
  'template.one-file': ['请附上一个模板文件（.docx）', 'Attach one template (.docx), and no other file'],
  'template.from-past': [
    '启用日期{from}不能早于今天{today}，已经制发的文书不变',
    'A template counts from today on: {from} is before today, {today}',
  ],
  'template.until-before-from': [
    '停用日期{until}不能早于启用日期{from}',
    'Its last day {until} is before its first, {from}',
  ],
  'template.no-such-kind': ['文书种类“{kind}”没有模板', 'There is no template for notices “{kind}”'],
  'template.no-version': ['这种文书没有第{version}版模板', 'There is no version {version} of this template'],
  'template.out-of-use': ['第{version}版已经停用', 'Version {version} is out of use already'],

  'read.empty': ['文件是空的', 'The file is empty'],
  'read.binary': ['文件不是文本，无法读取', 'The file is no text'],
  'read.other-kind': [
    '文件是{kind}，不能读取；请另存为PDF、DOCX、XLSX、HTML、Markdown或者文本',
    'The file is {kind}; PDF, DOCX, XLSX, HTML, Markdown and text can be read',
  ],
  'read.too-large': ['文件有{megabytes}MB，超过上限{limit}MB', 'The file has {megabytes} MB, {limit} at most'],
  'read.too-many-lines': ['文件有{lines}行，超过上限{limit}行', 'The file has {lines} lines, {limit} at most'],
  'read.no-report': [
    '文件中没有找到政府信息公开工作年度报告的标题或者表格',
    'The file has neither the title nor a table of an annual report',
  ],
  'read.not-canonical': ['文件不是年度报告的规范JSON（{field}）', 'The file is no canonical report ({field})'],
  'read.encrypted': ['文件有密码，请去掉密码后再读取', 'The file has a password'],
  'read.not-a-workbook': ['文件不是Excel工作簿（XLSX）', 'The file is no Excel workbook'],
  'read.broken': ['文件已损坏或者不完整，无法读取', 'The file is broken or cut off'],
  'read.scanned': [
    '文件是扫描件或者图片，没有可以读取的文字；不猜测数字，请对照原件录入',
    'The file is scanned: it has no text; figures are not guessed',
  ],
  'read.unknown-characters': [
    '文件的字体没有说明字符是什么，读出的会是乱码；请另存后再读取',
    'The fonts of the file do not say what their characters are',
  ],
  'read.all-tracked': [
    '文件的文字全部是没有接受的修订，请接受或者拒绝修订后再读取',
    'All text of the file is tracked changes',
  ],
  'read.too-many-pages': ['文件有{pages}页，超过上限{limit}页', 'The file has {pages} pages, {limit} at most'],
  'read.unpacks-too-large': ['文件解压后超过上限{limit}MB', 'The file unpacks to more than {limit} MB'],
  'read.took-too-long': ['读取超过{limit}秒，已经停止', 'Reading took longer than {limit} s and was stopped'],
  'read.too-much-memory': ['读取所需的内存超过上限，已经停止', 'Reading needed too much memory and was stopped'],
  'read.stopped': ['读取已经取消', 'Reading was cancelled'],
  'read.limit.pages': ['文件超过{limit}页', 'The file has more than {limit} pages'],
  'read.limit.span': ['表格中一个单元格跨越超过{limit}行或者列', 'A cell spans more than {limit} rows or columns'],
  'read.limit.cellsInGrid': ['一个表格超过{limit}个单元格', 'A table has more than {limit} cells'],
  'read.limit.elements': ['文件超过{limit}个元素', 'The file has more than {limit} elements'],
  'read.limit.tableDepth': ['表格嵌套超过{limit}层', 'Tables are nested more than {limit} deep'],
  'read.limit.characters': ['文件超过{limit}个字', 'The file has more than {limit} characters'],

  'account.not-found': ['没有登录名为“{login}”的账号', 'There is no account “{login}”'],
  'account.login-taken': ['登录名“{login}”已被使用', 'The login “{login}” is taken'],
  'agency.none': ['还没有设立行政机关，请先运行 gongkai init', 'No agency has been founded; run gongkai init first'],
  'store.already-running': [
    '另一个程序（进程号{pid}）正在使用同一数据目录',
    'Another program (process {pid}) is using the same data folder',
  ],
  'store.no-data': [
    '数据目录{folder}中没有数据，请核对 --data（GONGKAI_DATA），或者先运行 gongkai init',
    'There is no data in {folder}: check --data (GONGKAI_DATA), or run gongkai init first',
  ],
  'store.newer': [
    '数据库的版本（{found}）比本程序（{known}）新，请使用较新的程序',
    'The database (version {found}) is newer than this program ({known})',
  ],
  'store.unreachable': ['连接不上数据库：{why}', 'The database cannot be reached: {why}'],
  'agency.none-yet': [
    '数据库是空的。请先运行 gongkai init 设立机关；要装入示例数据的，加参数 --sample',
    'The database is empty. Found an agency with gongkai init; add --sample for the sample year',
  ],
  'agency.exists': ['名为“{name}”的机关已经设立', 'An agency named “{name}” has been founded already'],
  'serve.port-in-use': [
    '端口{port}已被其他程序占用，请用 --port 另选一个',
    'Port {port} is in use; choose another with --port',
  ],
  'serve.address': ['不能在{host}的端口{port}上监听', 'Cannot listen on {host}, port {port}'],
  'job.not-found': ['没有这项批量任务，或者已过保留期限', 'There is no such job, or it was thrown away'],
  'job.too-many': [
    '未完成的批量任务已有{limit}项，请等其中一项完成',
    'There are {limit} unfinished jobs: wait for one of them',
  ],
  'job.ended': ['这项批量任务已经结束', 'The job has ended'],
  'job.not-yours': [
    '批量任务只能由提交人或者公开机构负责人取消',
    'Only who asked for it, or the head of the office, may cancel a job',
  ],
  'job.not-done': ['这项批量任务还没有完成', 'The job is not done yet'],
  'job.not-here': ['这项批量任务的文件不在本机', 'What the job made is not on this machine'],
  'job.too-large': [
    '超过一个压缩包的上限（{gigabytes} GB、{files}个文件），请缩小范围、分几次导出',
    'More than a zip holds ({gigabytes} GB, {files} files): ask for it in parts',
  ],
  'job.no-report': ['该年度的年度报告尚未编制', 'Nobody has begun the report on that year'],
  'job.disk-full': ['磁盘空间不足', 'The disk is full'],
  'job.fault': ['系统出错，已记录，编号 {id}', 'A fault, recorded under {id}'],
  'job.item-fault': ['制作时系统出错，已记录，编号 {id}', 'A fault while it was made, recorded under {id}'],
  'report.cannot-write': ['文件“{file}”写不进去（{why}）', 'The file {file} cannot be written ({why})'],
  'config.fonts': [
    '--fonts 或 GONGKAI_FONTS 所指的“{folder}”不是文件夹',
    '--fonts or GONGKAI_FONTS is no folder: {folder}',
  ],
  'config.public-url': [
    '公开网址“{url}”应当形如 https://gk.example.gov.cn',
    'The public address “{url}” should look like https://gk.example.gov.cn',
  ],
  'config.value-missing': ['参数{flag}缺少值', 'The flag {flag} needs a value'],
  'config.port': ['端口“{port}”应当是0至65535之间的整数', 'The port “{port}” should be a whole number from 0 to 65535'],
  'config.agency': ['机关编号“{agency}”应当是正整数', 'The agency “{agency}” should be a positive whole number'],
};

/** What a form expected, by zod's name of the type. */
export const TYPE_WORDS: Words = {
  string: ['文字', 'text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['“是”或者“否”', 'yes or no'],
  array: ['列表', 'a list'],
  object: ['一组内容', 'a group of fields'],
  record: ['一组内容', 'a group of fields'],
};
