// data table: what the command of the mails (gongkai mail) says
import type { Words } from '../word.ts';

export const MAIL_COMMAND_WORDS: Words = {
  usage: [
    '用法：gongkai mail --test 邮箱地址    发送一封测试邮件\n      gongkai mail --check            连接邮件服务器并登录，不发送邮件\n      gongkai mail --forget 邮箱地址  删除一个邮箱地址及其全部订阅\n      gongkai mail --status           订阅人数、待发和失败的邮件',
    'Usage: gongkai mail --test ADDRESS | --check | --forget ADDRESS | --status',
  ],
  sent: ['邮件服务器{host}:{port}已接收发往{address}的测试邮件', '{host}:{port} took the test to {address}'],
  'not-sent': ['没有发出：{why}', 'Not sent: {why}'],
  works: ['邮件服务器{host}:{port}可以使用', '{host}:{port} can be used'],
  forgotten: ['已删除该地址及其全部订阅', 'The address and all its subscriptions are erased'],
  unknown: ['没有这个地址的订阅', 'This address subscribes to nothing'],
  status: [
    '订阅人{subscribers}，待确认{unconfirmed}；邮件：待发{due}，定时汇总{later}，失败{failed}',
    'Subscribers {subscribers}, unconfirmed {unconfirmed}; mails: due {due}, for a digest {later}, failed {failed}',
  ],
  stopped: ['已由{name}停止发送', 'Stopped by {name}'],
  trouble: ['邮件服务器不能使用：{why}', 'The mail server cannot be used: {why}'],
};
