// data table: what the forms (申请表、送达回证) ask for, beside the fields of a request
import type { Words } from '../word.ts';

export const FORM_WORDS: Words = {
  D01: ['政府信息公开申请表', 'Application for government information'],
  D26: ['送达回证', 'Record of service'],
  number: ['申请编号：{number}', 'Request {number}'],
  day: ['　　　　年　　月　　日', '(day)'],
  wanted: ['所需政府信息', 'Information wanted'],
  lodging: ['申请', 'Application'],
  lodgedOn: ['申请日期', 'Day of the application'],
  signature: ['申请人签名（盖章）', 'Signature or seal of the requester'],
  agent: ['代理人（委托他人申请的填写）', 'Agent, if any'],
  'D01.note-1': [
    '填写说明：申请人应当附身份证明；委托他人申请的，并附授权委托书和代理人身份证明。',
    'Enclose proof of identity; through an agent also the power of attorney and proof of the agent’s identity.',
  ],
  'D01.note-2': [
    '所需政府信息应当写明名称、文号或者便于查询的其他特征性描述；不需要说明申请用途。',
    'Name the information, its document number or whatever else lets it be found; no purpose need be given.',
  ],
  'D01.note-3': [
    '选择邮寄的，请填写通信地址和邮政编码；选择电子邮件的，请填写电子邮箱。',
    'For post give address and postcode, for e-mail the e-mail address.',
  ],
  paper: ['送达的文书', 'Paper served'],
  title: ['文书名称', 'Title'],
  'issued-number': ['文号', 'Number'],
  'issued-on': ['成文日期', 'Day of issue'],
  addressee: ['受送达人', 'Addressee'],
  address: ['送达地址', 'Address'],
  service: ['送达', 'Service'],
  'posted-on': ['交邮日期', 'Day of posting'],
  'sent-on': ['送出日期', 'Day of dispatch'],
  server: ['送达人签名', 'Signature of the server'],
  receipt: ['签收', 'Receipt'],
  'arrived-on': ['收到日期', 'Day of receipt'],
  receiver: ['受送达人签名或者盖章', 'Signature or seal of the addressee'],
  substitute: ['代收人签名及代收理由', 'Signature of a substitute, and why'],
  'D26.note-1': [
    '邮寄送达的，以交邮之日为答复时点；直接送达、委托送达的，以受送达人签收之日为答复时点。',
    'By post the day of posting counts; handed over, the day of signature.',
  ],
  'D26.note-2': [
    '邮寄送达的，邮政企业的收寄凭证和回执粘附于后；拒绝签收的，由送达人在备注中写明情况。',
    'Attach the receipts of the postal enterprise. A refusal to sign is noted by the server.',
  ],
};
