// data table: what stands under each column, in the words of 条例 20 and 21
import type { Words } from '../word.ts';

export const COLUMN_LEAD_WORDS: Words = {
  '20-1': ['条例第二十条第（一）项：行政法规、规章和规范性文件。', 'Regulation, Article 20(1).'],
  '20-2': [
    '条例第二十条第（二）项：机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名。',
    'Regulation, Article 20(2).',
  ],
  '20-3': [
    '条例第二十条第（三）项：国民经济和社会发展规划、专项规划、区域规划及相关政策。',
    'Regulation, Article 20(3).',
  ],
  '20-4': ['条例第二十条第（四）项：国民经济和社会发展统计信息。', 'Regulation, Article 20(4).'],
  '20-5': [
    '条例第二十条第（五）项：办理行政许可和其他对外管理服务事项的依据、条件、程序以及办理结果。',
    'Regulation, Article 20(5).',
  ],
  '20-6': [
    '条例第二十条第（六）项：实施行政处罚、行政强制的依据、条件、程序以及本行政机关认为具有一定社会影响的行政处罚决定。',
    'Regulation, Article 20(6).',
  ],
  '20-7': ['条例第二十条第（七）项：财政预算、决算信息。', 'Regulation, Article 20(7).'],
  '20-8': ['条例第二十条第（八）项：行政事业性收费项目及其依据、标准。', 'Regulation, Article 20(8).'],
  '20-9': ['条例第二十条第（九）项：政府集中采购项目的目录、标准及实施情况。', 'Regulation, Article 20(9).'],
  '20-10': ['条例第二十条第（十）项：重大建设项目的批准和实施情况。', 'Regulation, Article 20(10).'],
  '20-11': [
    '条例第二十条第（十一）项：扶贫、教育、医疗、社会保障、促进就业等方面的政策、措施及其实施情况。',
    'Regulation, Article 20(11).',
  ],
  '20-12': ['条例第二十条第（十二）项：突发公共事件的应急预案、预警信息及应对情况。', 'Regulation, Article 20(12).'],
  '20-13': [
    '条例第二十条第（十三）项：环境保护、公共卫生、安全生产、食品药品、产品质量的监督检查情况。',
    'Regulation, Article 20(13).',
  ],
  '20-14': [
    '条例第二十条第（十四）项：公务员招考的职位、名额、报考条件等事项以及录用结果。',
    'Regulation, Article 20(14).',
  ],
  '20-15': [
    '条例第二十条第（十五）项：法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息。',
    'Regulation, Article 20(15).',
  ],
  '21-1': ['条例第二十一条：涉及市政建设方面的政府信息。', 'Regulation, Article 21.'],
  '21-2': ['条例第二十一条：涉及公共服务方面的政府信息。', 'Regulation, Article 21.'],
  '21-3': ['条例第二十一条：涉及公益事业方面的政府信息。', 'Regulation, Article 21.'],
  '21-4': ['条例第二十一条：涉及土地征收方面的政府信息。', 'Regulation, Article 21.'],
  '21-5': ['条例第二十一条：涉及房屋征收方面的政府信息。', 'Regulation, Article 21.'],
  '21-6': ['条例第二十一条：涉及治安管理方面的政府信息。', 'Regulation, Article 21.'],
  '21-7': ['条例第二十一条：涉及社会救助方面的政府信息。', 'Regulation, Article 21.'],
  guide: [
    '政府信息的分类、编排体系、获取方式，政府信息公开工作机构的名称和联系方式（条例第十二条）。',
    'How information is ordered and had, and whom to ask (Regulation, Article 12).',
  ],
  rules: ['政府信息公开工作依据的法律、法规、规章和制度。', 'The law and the rules that disclosure follows.'],
  report: [
    '政府信息公开工作年度报告（条例第四十九条、第五十条）。',
    'Annual reports (Regulation, Articles 49 and 50).',
  ],
  news: ['本机关的工作情况。', 'What the agency does.'],
};
