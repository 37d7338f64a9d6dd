import type { Words } from '../word.ts';

/** 公开事项. */
export const DUTY_STATE_WORDS: Words = {
  new: ['新设', 'New'],
  active: ['现行', 'Active'],
  retired: ['已停用', 'Retired'],
};

export const DUTY_VERB_WORDS: Words = {
  define: ['设立事项', 'Define'],
  change: ['变更事项', 'Change'],
  confirm: ['核对无误', 'Looked through'],
  'hand-over': ['移交', 'Hand over'],
  skip: ['本期不适用', 'Not applicable this time'],
  restore: ['恢复本期', 'Owed after all'],
  retire: ['停用事项', 'Retire'],
};

export const DUTY_FIELD_WORDS: Words = {
  on: ['生效日期', 'Effective day'],
  code: ['事项编码', 'Code'],
  name: ['事项名称', 'Name'],
  content: ['公开内容', 'Content'],
  basis: ['设定依据', 'Basis'],
  column: ['公开栏目', 'Column'],
  genre: ['体裁', 'Genre'],
  theme: ['主题分类', 'Theme'],
  mode: ['公开时限', 'Mode'],
  cycle: ['更新周期', 'Cycle'],
  dueDays: ['周期结束后几日内公开', 'Days after the span'],
  ahead: ['事先公开（预算、计划；期限自周期开始之日起算）', 'Ahead of its span: days count from its beginning'],
  maxGapDays: ['最长间隔（日）', 'Longest gap (days)'],
  freshness: ['检查指标类别', 'Kind for the inspection'],
  section: ['责任科室', 'Section'],
  person: ['信息员', 'Person in charge'],
  channel: ['公开渠道', 'Channel'],
  openness: ['公开属性', 'Openness'],
  from: ['自何日起执行', 'From'],
  span: ['所属期', 'Span'],
  why: ['变更原因', 'Why'],
  comment: ['核对情况', 'Comment'],
  reason: ['原因', 'Why'],
  files: ['附件', 'Files'],
};

export const DUTY_CHOICE_WORDS: Words = {
  'mode.permanent': ['长期公开', 'Permanent'],
  'mode.periodic': ['定期公开', 'Periodic'],
  'mode.prompt': ['随时公开', 'Prompt'],
  'ahead.true': ['是', 'Yes'],
  'cycle.month': ['每月', 'Monthly'],
  'cycle.quarter': ['每季度', 'Quarterly'],
  'cycle.half-year': ['每半年', 'Half-yearly'],
  'cycle.year': ['每年', 'Yearly'],
  'freshness.home': ['首页（两周）', 'Home page (two weeks)'],
  'freshness.news': ['动态、要闻（两周）', 'News (two weeks)'],
  'freshness.policy': ['通知公告、政策文件（六个月）', 'Notices and policies (six months)'],
  'freshness.personnel': ['人事、规划（一年）', 'Personnel and plans (one year)'],
};
