// data table: what the API says of its own
import type { Words } from '../word.ts';

/** Refusals of the API itself, before any rule is asked. */
export const API_REFUSAL_WORDS: Words = {
  'body.not-json': ['请求正文不是有效的 JSON', 'The body is not valid JSON'],
  'body.bad-address': ['网址中含有无法识别的字符', 'The address has a character that cannot be read'],
  'body.too-large': ['提交的内容超过 {limit}', 'What was sent is larger than {limit}'],
  'body.no-room': ['正在接收的附件过多，请稍后重新提交', 'Too many files are arriving: send it again later'],
  'body.not-json-type': ['请求正文须为 application/json', 'The body must be application/json'],
  'session.needed': ['请先登录', 'Sign in first'],
  'session.wrong-login': ['登录名或密码不正确', 'The login or the password is wrong'],
  'session.too-many-attempts': [
    '密码错误次数过多，请在 {minutes} 分钟后再试',
    'Too many wrong passwords: try again in {minutes} minutes',
  ],
  'session.wrong-password': ['原密码不正确', 'The old password is wrong'],
  'session.same-password': ['新密码与原密码相同', 'The new password is the old one'],
  'session.short-password': ['新密码至少{least}个字符', 'A password has {least} characters at least'],
  'session.foreign-origin': ['请求来自其他网站，已拒绝', 'The request comes from another site'],
  'page.not-found': ['没有这个接口或内容', 'There is no such resource'],
  'file.not-found': ['案件中没有这个附件', 'The case has no such file'],
  'report.not-found': ['该年度的年度报告尚未编制', 'Nobody has begun the report on that year'],
  'cell.not-found': ['该年度报告格式中没有这个单元格', 'The format of that year has no such cell'],
  'form.not-found': ['没有这个办理动作', 'There is no such verb'],
  fault: ['系统出错，已记录，编号 {id}', 'A fault, recorded under {id}'],
};
