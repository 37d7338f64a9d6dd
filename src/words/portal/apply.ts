// data table: 申请公开: the form of a request
import type { Words } from '../word.ts';

export const APPLY_WORDS: Words = {
  'apply.title': ['申请公开政府信息', 'Make a request'],
  'apply.lead': [
    '请如实填写。带“选填”字样以外的项目均须填写。不需要说明申请用途。',
    'Fill in everything that is not marked optional. You need not say what the information is for.',
  ],
  'apply.by-hand': [
    '也可以当面、邮寄、传真提交；书写确有困难的，可以口头提出，由工作人员代为填写。见',
    'You may also apply at the counter, by post or fax, or orally where writing is difficult. See the ',
  ],
  'apply.guide-link': ['公开指南', 'guide'],
  'apply.by-hand-end': ['。', '.'],
  'apply.step-1': ['一、申请人', '1. Requester'],
  'apply.step-2': ['二、所需政府信息', '2. Information wanted'],
  'apply.step-3': ['三、获取信息的方式和途径', '3. Form and delivery'],
  'apply.kind-hint': [
    '法人或者其他组织请选择最接近的一类，仅用于年度统计。',
    'For an organisation choose the nearest kind; it serves the annual statistics only.',
  ],
  'apply.kind-organisation': ['法人或者其他组织', 'An organisation'],
  'apply.name-hint': ['个人填写姓名；法人或者其他组织填写全称。', 'Your name, or the full name of the organisation.'],
  'apply.id-hint': [
    '身份证明用于核实申请人身份（条例第二十九条），不对外公开。',
    'Proof of identity is required by Article 29 and is never made public.',
  ],
  'apply.phone-hint': [
    '联系电话、电子邮箱、通信地址至少填写一项。网上提交的申请，自工作人员与您确认收到之日起计算期限。',
    'Give at least one of telephone, e-mail and address. An online request counts from the day we confirm it with you.',
  ],
  'apply.address-hint': ['选择邮寄答复时须填写。', 'Needed where the reply is to be posted.'],
  'apply.joint': ['有共同申请人', 'There are joint requesters'],
  'apply.joint-one': ['共同申请人 {no}', 'Joint requester {no}'],
  'apply.joint-add': ['增加一名共同申请人', 'Add a joint requester'],
  'apply.joint-remove': ['删除共同申请人 {no}', 'Remove joint requester {no}'],
  'apply.agent': ['委托他人代为申请', 'An agent applies for the requester'],
  'apply.agent-hint': [
    '请在下一页上传授权委托书（必须上传）和代理人身份证明。',
    'On the next page you must upload the power of attorney, and may upload the agent’s proof of identity.',
  ],
  'apply.agent-name': ['代理人姓名', 'Name of the agent'],
  'apply.agent-id': ['代理人证件号码', 'Number of the agent’s proof of identity'],
  'apply.agent-phone': ['代理人联系电话', 'Telephone of the agent'],
  'apply.item': ['所需信息 {no}', 'Information {no}'],
  'apply.item-hint': [
    '写明名称、文号，或者能够查找到该信息的时间、地点、事项等特征。',
    'Give its name or number, or the time, place and matter by which it can be found.',
  ],
  'apply.item-add': ['再增加一项信息', 'Add another item'],
  'apply.item-remove': ['删除所需信息 {no}', 'Remove information {no}'],
  'apply.optional': ['（选填）', ' (optional)'],
  'apply.to-check': ['下一步：核对并提交', 'Next: check and send'],
  'apply.choose': ['请选择', 'Choose'],
  'apply.trap': ['请勿填写此项', 'Leave this empty'],
};
