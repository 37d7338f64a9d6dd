// data table: what the mails of a subscription (邮件订阅) say
import type { Words } from '../word.ts';

export const MAIL_WORDS: Words = {
  'confirm.subject': ['请确认订阅：{agency}政府信息公开', 'Confirm your subscription: {agency}'],
  'confirm.lead': [
    '有人（可能是您本人）用这个邮箱订阅了{agency}公开的信息：',
    'Somebody, perhaps you, has subscribed this address to what {agency} publishes:',
  ],
  'confirm.topic': ['订阅内容：{topic}', 'Topic: {topic}'],
  'confirm.pace': ['发送频率：{pace}', 'How often: {pace}'],
  'confirm.how': [
    '请打开下面的网页，按“确认订阅”。{hours}小时内没有确认的，不会发送任何信息，邮箱地址自动删除。',
    'Open the page below and press “Confirm”. Without that within {hours} hours nothing is sent, and the address is erased.',
  ],
  'confirm.link': ['确认订阅', 'Confirm'],
  'confirm.not-you': ['不是您本人操作的，不必理会。', 'If it was not you, do nothing.'],

  'news.subject-one': ['{agency}公开：{title}', '{agency}: {title}'],
  'news.subject-many': ['{agency}公开信息{n}条：{title}等', '{agency}: {n} publications, {title} and others'],
  'news.lead': ['您订阅的{agency}公开信息，新增{n}条：', 'New in what you subscribed to of {agency}: {n}'],
  'news.more': ['其余{n}条请到网站查阅：', '{n} more on the site:'],
  'news.all': ['全部公开信息', 'All that is published'],
  'news.published': ['发布日期：{day}', 'Published on {day}'],
  'news.number': ['文号：{number}', 'Document number: {number}'],
  'news.column': ['栏目：{column}', 'Column: {column}'],
  'foot.why': [
    '您收到本邮件，是因为这个邮箱在{agency}政府信息公开网站订阅并确认过。',
    'You get this mail because this address was subscribed, and confirmed, at the disclosure site of {agency}.',
  ],
  'foot.leave': ['查看、修改订阅或者退订', 'See, change or end your subscriptions'],
  'foot.no-reply': ['本邮件由系统自动发送，请勿回复。', 'This mail was sent by a program. Please do not reply.'],

  'test.subject': ['测试邮件：{agency}政府信息公开', 'A test: {agency}'],
  'test.text': [
    '这是邮件订阅的测试邮件。收到它，说明邮件服务器的设置可以使用。',
    'A test of the subscriptions by e-mail. That it came says that the settings of the mail server work.',
  ],

  'topic.all': ['全部公开信息', 'Everything'],
  'topic.words': ['含“{words}”', 'with “{words}”'],
  'pace.at-once': ['随时（发布后即发送）', 'at once'],
  'pace.daily': ['每天（早上八点汇总）', 'daily, at eight in the morning'],
  'pace.weekly': ['每周（星期一早上八点汇总）', 'weekly, on Monday at eight'],
};
