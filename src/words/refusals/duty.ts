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
  'duty.code-taken': ['事项编码“{code}”已由{number}使用', 'The code {code} is that of {number}'],
  'duty.no-catalogue': [
    '文件中没有找到表头：应当有一行写明“事项名称”和“责任科室”，可以下载空表填写',
    'No line of the file is a head with name and section: take the template',
  ],
  'duty.cell': ['“{text}”不能识别，应当填写：{allowed}', '“{text}” is none of: {allowed}'],
  'duty.row-twice': ['与第{row}行是同一事项', 'The same item as row {row}'],
  'duty.nothing-to-import': ['没有可以导入的行', 'No row can be imported'],
  'duty.no-such-span': ['该事项没有“{span}”这一期', 'The item owes nothing for {span}'],
  'duty.span-skipped': ['“{span}”已登记为不适用', '{span} is skipped already'],
  'duty.span-not-skipped': ['“{span}”没有登记为不适用', '{span} was not skipped'],
  'duty.nothing-skipped': ['没有登记为不适用的一期', 'Nothing was skipped'],
  'duty.span-done': ['“{span}”已于{on}完成', '{span} was done on {on}'],
  'duty.no-such': ['没有编号为“{number}”的公开事项', 'There is no duty {number}'],
  'duty.retired': ['公开事项“{number}”已停用', 'The duty {number} is retired'],
};
