import { expect, it } from 'vitest';
import type { Role } from '../entry.ts';
import { waitsFor } from './turn.ts';

const who = (role: Role, id: string = role, section = '运输科') => ({ id, name: id, roles: [role], section });
const at = (state: string, holder: string | null = null, section: string | null = null, writer?: string) => ({
  ...{ state, holder, section },
  extra: writer ? { writer } : {},
});

it.each([
  { why: '经办人登记', one: at('received'), by: who('clerk'), waits: true },
  { why: '负责人不登记', one: at('received'), by: who('head'), waits: false },
  { why: '承办人拟写答复', one: at('in-hand', 'zhao', '运输科'), by: who('section', 'zhao'), waits: true },
  { why: '同科室的他人不必', one: at('in-hand', 'zhao', '运输科'), by: who('section', 'qian'), waits: false },
  { why: '未认领时全科室都可以', one: at('in-hand', null, '运输科'), by: who('section'), waits: true },
  { why: '别的科室不必', one: at('in-hand', null, '法规科'), by: who('section'), waits: false },
  { why: '未分办时经办人办理', one: at('in-hand'), by: who('clerk'), waits: true },
  { why: '法制审核', one: at('drafted', 'zhao', '运输科'), by: who('legal'), waits: true },
  { why: '负责人也可以审核', one: at('drafted', 'zhao', '运输科'), by: who('head'), waits: true },
  {
    why: '拟稿人不审核自己的答复',
    one: at('drafted', 'zhou', '办公室', 'zhou'),
    by: who('head', 'zhou'),
    waits: false,
  },
  { why: '别人拟的稿', one: at('drafted', 'zhao', '运输科', 'zhao'), by: who('head', 'zhou'), waits: true },
  { why: '拟稿人不批准自己的答复', one: at('reviewed', 'zhou', '', 'zhou'), by: who('leader', 'zhou'), waits: false },
  { why: '分管领导批准', one: at('reviewed', 'zhao', '运输科'), by: who('leader'), waits: true },
  { why: '经办人签发，不论谁承办', one: at('approved', 'zhao', '运输科'), by: who('clerk'), waits: true },
  { why: '等待申请人补正', one: at('supplementing'), by: who('clerk'), waits: false },
  { why: '等待第三方', one: at('consulting', 'zhao', '运输科'), by: who('section', 'zhao'), waits: false },
  { why: '审计只读', one: at('drafted'), by: who('auditor'), waits: false },
])('$why', ({ one, by, waits }) => {
  expect(waitsFor(one, by)).toBe(waits);
});
