// data table: 机关设置 and 工作日历
import type { Words } from '../word.ts';

/** 机关设置 and 工作日历. */
export const AGENCY_SCREEN_WORDS = {
  'agency.title': ['机关设置', 'Agency'],
  'agency.contact': ['公开工作机构', 'Disclosure office'],
  'agency.settings': ['办理规则的选择', 'Choices where the law leaves one'],
  'agency.setting': ['事项', 'Choice'],
  'agency.value': ['现行', 'In force'],

  'calendar.title': ['工作日历', 'Calendar'],
  'calendar.previous': ['上一年', 'Year before'],
  'calendar.next': ['下一年', 'Year after'],
  'calendar.notLoaded': [
    '{year} 年节假日安排尚未载入，以下仅区分工作日和周末',
    'The notice of {year} is not loaded: weekdays only',
  ],
  'calendar.load': ['载入日历文件', 'Load a calendar file'],
  'calendar.list': ['放假和调休', 'Days off and make-up days'],
  'calendar.count': ['{n} 个工作日', '{n} working days'],
  'calendar.working': ['工作日', 'Working day'],
  'calendar.weekend': ['周末', 'Weekend'],
  'calendar.holiday': ['节假日', 'Holiday'],
  'calendar.make-up': ['调休上班', 'Make-up day'],
  'calendar.stretch': ['{from} 至 {to}', '{from} to {to}'],
} as const satisfies Words;
