// data table: what the pages of a subscription by e-mail (邮件订阅) say
import type { Words } from '../word.ts';

export const SUBSCRIBE_WORDS: Words = {
  'subscribe.title': ['邮件订阅', 'Subscribe by e-mail'],
  'subscribe.by-mail': ['邮件', 'E-mail'],
  'subscribe.when-there': ['以后公开了相关信息，用邮件通知我', 'Tell me by e-mail when something of this is published'],
  'subscribe.lead': [
    '本机关新公开的信息，发到您的邮箱。可以只订阅一个栏目、一类信息，或者含某些词语的信息。',
    'What is newly published comes to your mailbox: all of it, or what stands in a column, is of a kind, or has words in it. The mails are in Chinese.',
  ],
  'subscribe.stopped': [
    '目前暂停发送邮件。可以照常订阅，恢复发送后您会收到确认邮件。',
    'No mails are sent for now. You may subscribe all the same: the mail that asks you to confirm comes later.',
  ],
  'subscribe.email': ['电子邮箱', 'E-mail address'],
  'subscribe.email-hint': [
    '我们先发一封确认邮件；您确认以后才开始发送。',
    'We first send a mail that asks you to confirm. Without that nothing else is sent.',
  ],
  'subscribe.what': ['订阅内容', 'What you want'],
  'subscribe.what-hint': [
    '同时选了几项的，只发送各项都符合的信息；都不选，就是全部。',
    'Where you choose several, only what fits all of them is sent; where you choose none, everything.',
  ],
  'subscribe.words': ['含有词语', 'With these words'],
  'subscribe.words-hint': [
    '与信息检索相同：几个词之间用空格隔开，标题、正文、附件中都有的才发送。',
    'As in the search: several words with spaces between them must all stand in title, text or attachments.',
  ],
  'subscribe.column': ['栏目', 'Column'],
  'subscribe.genre': ['体裁', 'Genre'],
  'subscribe.theme': ['主题', 'Theme'],
  'subscribe.issuer': ['发布机构', 'Issuing body'],
  'subscribe.any': ['全部', 'All'],
  'subscribe.pace': ['发送频率', 'How often'],
  'subscribe.button': ['发送确认邮件', 'Send the confirming mail'],
  'subscribe.privacy': ['您的邮箱地址', 'Your address'],
  'subscribe.privacy-text': [
    '只用来发送您订阅的信息，加密保存，不公开、不提供给他人。退订即删除；{hours}小时内没有确认的，自动删除。邮件中没有任何跟踪标记。',
    'is used for nothing but what you subscribed to, kept enciphered, shown and given to nobody, and erased when you leave, or when you do not confirm within {hours} hours. The mails hold nothing that tracks you.',
  ],
  'subscribe.other': ['不想留下邮箱？', 'Would you rather not give an address?'],
  'subscribe.other-text': ['可以用阅读器订阅，不需要任何个人信息：', 'A feed reader needs nothing of you:'],

  'subscribe.sent': ['请查收确认邮件', 'Look into your mailbox'],
  'subscribe.sent-text': [
    '几分钟内，您会收到一封确认邮件。请打开其中的链接并按“确认订阅”，订阅才开始。',
    'Within some minutes a mail comes that asks you to confirm. Open the link in it and press “Confirm”: then it begins.',
  ],
  'subscribe.sent-not': [
    '没有收到？请看看垃圾邮件文件夹，或者检查地址是否写错。为防止骚扰，同一个地址一天最多发送三封确认邮件。',
    'Nothing came? Look among the spam, or whether the address was mistyped. An address gets three such mails a day at most.',
  ],
  'subscribe.back': ['回到政府信息公开专栏', 'Back to the disclosure column'],

  'subscribe.confirm': ['确认订阅', 'Confirm your subscription'],
  'subscribe.confirm-text': ['按下面的按钮，开始发送：', 'Press the button, and the mails begin:'],
  'subscribe.confirm-button': ['确认订阅', 'Confirm'],
  'subscribe.confirm-not': ['不是您本人订阅的，关闭本页即可。', 'If it was not you, just close this page.'],
  'subscribe.confirmed': ['已经订阅', 'You are subscribed'],
  'subscribe.confirmed-text': [
    '新公开的信息将按您选择的频率发到您的邮箱。每封邮件里都有退订的链接。',
    'What is newly published comes to your mailbox as often as you chose. Every mail has a link to leave.',
  ],
  'subscribe.wrong': ['链接已经失效', 'This link is not valid any more'],
  'subscribe.wrong-text': [
    '链接不完整，或者没有在{hours}小时内确认，邮箱地址已经删除。请重新订阅。',
    'It is not whole, or was not confirmed within {hours} hours, and the address was erased. Subscribe again.',
  ],
  'subscribe.again': ['重新订阅', 'Subscribe again'],

  'subscribe.mine': ['我的订阅', 'My subscriptions'],
  'subscribe.mine-none': [
    '这个邮箱没有订阅任何信息，地址已经删除。',
    'This address subscribes to nothing, and was erased.',
  ],
  'subscribe.left': ['已经退订。', 'You have left it.'],
  'subscribe.leave': ['退订', 'Leave'],
  'subscribe.leave-one': ['退订：{topic}', 'Leave: {topic}'],
  'subscribe.leave-all': ['全部退订，删除邮箱地址', 'Leave all, and erase the address'],
  'subscribe.more': ['增加订阅或者改变频率', 'Subscribe to more, or change how often'],
};
