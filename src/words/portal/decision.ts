// data table: the public lists of licences and penalties
import { WITHDRAWAL_GROUND_WORDS } from '../nouns/decision.ts';
import type { Words } from '../word.ts';

const GROUNDS: Words = {
  'decision.ground.changed': WITHDRAWAL_GROUND_WORDS.changed!,
  'decision.ground.revoked': WITHDRAWAL_GROUND_WORDS.revoked!,
  'decision.ground.unlawful': WITHDRAWAL_GROUND_WORDS.unlawful!,
  'decision.ground.void': WITHDRAWAL_GROUND_WORDS.void!,
  'decision.ground.repaired': WITHDRAWAL_GROUND_WORDS.repaired!,
  'decision.ground.error': WITHDRAWAL_GROUND_WORDS.error!,
};

export const DECISION_PORTAL_WORDS: Words = {
  ...GROUNDS,
  'decision.title': ['行政许可和行政处罚公示', 'Licences and penalties'],
  'decision.lead': [
    '本机关作出的行政许可、行政处罚决定，自决定之日起7个工作日内在此公示。',
    'Licences and penalties that the agency decided on are published here within seven working days.',
  ],
  'decision.licences': ['行政许可', 'Licences'],
  'decision.penalties': ['行政处罚', 'Penalties'],
  'decision.lists': ['公示的种类', 'Lists'],
  'decision.licences.organisations': [
    '行政许可：法人、非法人组织和个体工商户',
    'Licences of organisations and traders',
  ],
  'decision.licences.persons': ['行政许可：自然人', 'Licences of natural persons'],
  'decision.penalties.organisations': [
    '行政处罚：法人、非法人组织和个体工商户',
    'Penalties of organisations and traders',
  ],
  'decision.penalties.persons': ['行政处罚：自然人', 'Penalties of natural persons'],
  'decision.short.organisations': ['法人、非法人组织和个体工商户', 'Organisations and traders'],
  'decision.short.persons': ['自然人', 'Natural persons'],
  'decision.data': ['全部数据和字段说明', 'All of it, and what each field means'],
  'decision.find': ['按名称、文书号或者内容查找', 'Find by name, number or subject'],
  'decision.find-number': ['按决定文书号查找（须填写完整）', 'Find by the whole number of the decision'],
  'decision.find-button': ['查找', 'Find'],
  'decision.persons-note': [
    '自然人的公示信息只列姓名、证书、文书号和决定日期，只能以完整的文书号查找，不提供批量下载。',
    'Of natural persons only name, certificate, number and day are listed; they are found by the whole number alone, and cannot be downloaded in bulk.',
  ],
  'decision.none': ['没有符合条件的公示信息。', 'Nothing is published here.'],
  'decision.total': ['共{total}件', '{total} in all'],
  'decision.number': ['决定文书号', 'Number'],
  'decision.party': ['行政相对人', 'Party'],
  'decision.certificate': ['许可证书或者文书名称', 'Certificate or decision'],
  'decision.offence': ['违法行为类型', 'Offence'],
  'decision.decided': ['决定日期', 'Decided'],
  'decision.downloads': ['下载{year}年的数据', 'Data of {year}'],
  'decision.published': ['公示日期', 'Published'],
  'decision.until': ['公示截止日期', 'Public until'],
  'decision.withdrawn': ['该公示信息已经撤回', 'This was withdrawn'],
  'decision.withdrawn-text': [
    '文书号为{number}的决定，其公示信息已于{on}撤回。',
    'What was published of the decision {number} was withdrawn on {on}.',
  ],
  'decision.withdrawn-why': ['事由：{ground}。{reason}', 'Ground: {ground}. {reason}'],
  'decision.over': ['公示期已满', 'Its publicity has ended'],
  'decision.over-text': ['该信息的公示期已满，不再公示。', 'The time for which this was public is over.'],
  'decision.back': ['返回公示列表', 'Back to the list'],
};
