import type { Words } from '../word.ts';

/** Why nothing can be done with an item of the catalogue (公开事项). */
export const DUTY_REFUSAL_WORDS: Words = {
  'duty.no-cycle': ['定期公开的事项必须选择更新周期', 'What is periodic needs its cycle'],
  'duty.cycle-without-period': ['只有定期公开的事项才有更新周期', 'Only what is periodic has a cycle'],
  'duty.ahead-without-period': ['只有定期公开的事项才能事先公开', 'Only what is periodic is published ahead'],
  'duty.not-permanent': [
    '只有长期公开的事项需要核对；其他事项发布信息后即为完成',
    'Only what is permanent is looked through; all else is done by publishing',
  ],
  'duty.before-it-began': ['{on}早于事项开始执行的日期{first}', '{on} is before it began, {first}'],
  'duty.no-such': ['没有编号为“{number}”的公开事项', 'There is no duty {number}'],
  'duty.retired': ['公开事项“{number}”已停用', 'The duty {number} is retired'],
};
