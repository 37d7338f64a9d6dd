import type { Words } from './word.ts';

/** 角色. */
export const ROLE_WORDS: Words = {
  requester: ['申请人', 'Requester'],
  clerk: ['经办人', 'Clerk'],
  section: ['承办科室', 'Section'],
  head: ['公开机构负责人', 'Head of the disclosure office'],
  legal: ['法制审核', 'Legal review'],
  leader: ['分管领导', 'Leader'],
  auditor: ['审计（只读）', 'Auditor (reads only)'],
  clock: ['系统', 'The program'],
};
