import type { Founding, Staff } from '../actions/found.ts';

/** An invented bureau (虚构机关): no place, person, number or document in the sample year is real. */
export const BUREAU: Founding = {
  name: '青石市交通运输局',
  shortName: '青交',
  contact: {
    office: '青石市交通运输局办公室',
    address: '青石市云台路88号405室',
    hours: '工作日 9:00—12:00，14:00—17:30',
    telephone: '0000-8200405',
    fax: '0000-8200406',
    email: 'gongkai@jtj.qingshi.example',
    postcode: '000088',
  },
};

export const BODIES = { reconsiderationBody: '青石市人民政府', court: '青石市云台区人民法院' };
/** 索引号中的机关代码: of the invented region 000000. */
export const INDEX = { indexCode: '000000888' };

/** Who works there; so many that every step of a reply, and of a publication, is somebody else's. */
export const STAFF: readonly (Staff & { readonly duties: string })[] = [
  { login: 'clerk', name: '李文静', roles: ['clerk'], section: '办公室', duties: '经办人' },
  { login: 'section', name: '赵立新', roles: ['section'], section: '运输管理科', duties: '承办科室' },
  {
    login: 'head',
    name: '周敏',
    roles: ['head', 'section-head'],
    section: '办公室',
    duties: '公开机构负责人，办公室的科室负责人',
  },
  { login: 'legal', name: '孙正', roles: ['legal'], section: '法规科', duties: '法制审核' },
  { login: 'leader', name: '陈志远', roles: ['leader'], section: '局领导', duties: '分管领导' },
  { login: 'sectionhead', name: '王海燕', roles: ['section-head'], section: '运输管理科', duties: '科室负责人' },
  { login: 'secrecy', name: '郑守诚', roles: ['secrecy'], section: '办公室', duties: '保密审查员' },
  { login: 'chief', name: '刘建平', roles: ['chief'], section: '局领导', duties: '主要领导' },
  { login: 'publisher', name: '吴晓梅', roles: ['publisher'], section: '办公室', duties: '发布员' },
  { login: 'auditor', name: '何审', roles: ['auditor'], section: '审计室', duties: '审计，只读' },
];
