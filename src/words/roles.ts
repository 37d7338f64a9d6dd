import type { Words } from './word.ts';

/** 角色. */
export const ROLE_WORDS: Words = {
  requester: ['申请人', 'Requester'],
  clerk: ['经办人', 'Clerk'],
  section: ['承办科室', 'Section'],
  'section-head': ['科室负责人', 'Head of a section'],
  secrecy: ['保密审查员', 'Secrecy reviewer'],
  head: ['公开机构负责人', 'Head of the disclosure office'],
  legal: ['法制审核', 'Legal review'],
  leader: ['分管领导', 'Leader'],
  chief: ['主要领导', 'Chief'],
  publisher: ['发布员', 'Publisher'],
  auditor: ['审计（只读）', 'Auditor (reads only)'],
  clock: ['系统', 'The program'],
};
