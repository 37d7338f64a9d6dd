// data table: why a subscription by e-mail (邮件订阅), its links or its mail server are refused
import type { Words } from '../word.ts';

export const MAIL_REFUSAL_WORDS: Words = {
  'mail.address': [
    '不是可用的邮箱地址，应当形如 name@example.cn，只写一个',
    'is no address that mails can be sent to; write one, like name@example.cn',
  ],
  'mail.words': ['只有标点或者空格，无法检索，请写出词语或者留空', 'has nothing that can be searched for'],
  'mail.not-offered': [
    '没有设置邮件服务器，不提供邮件订阅（见操作手册“邮件订阅”）',
    'No mail server is set up: subscriptions by e-mail are not offered',
  ],
  'mail.not-your-role': ['只能由下列人员办理：{roles}', 'This may be done by: {roles}'],
  'mail.cannot-read': [
    '邮件服务器的口令文件或者证书文件“{file}”不能读取（{why}）',
    'The password or certificate file of the mail server, {file}, cannot be read ({why})',
  ],
  'mail.open-to-others': [
    '口令文件“{file}”的权限为{mode}，其他用户可以读取；请改为只有运行本程序的用户可读（chmod 600）',
    'Others may read {file} (mode {mode}): make it readable by the user of this program alone (chmod 600)',
  ],
  'config.smtp-tls': [
    'GONGKAI_SMTP_TLS（--smtp-tls）只能是 starttls、tls 或者 none，写的是“{tls}”',
    'GONGKAI_SMTP_TLS (--smtp-tls) is starttls, tls or none, and not {tls}',
  ],
  'config.smtp-port': [
    'GONGKAI_SMTP_PORT（--smtp-port）应当是 1 至 65535 的整数，写的是“{port}”',
    'GONGKAI_SMTP_PORT (--smtp-port) is a number from 1 to 65535, and not {port}',
  ],
  'config.smtp-clear': [
    '邮件服务器{host}不在本机，不加密（--smtp-tls none）时不能使用账号和口令：口令会以明文经过网络',
    'The mail server {host} is another machine: without TLS (--smtp-tls none) its password would cross the network in the clear',
  ],
  'config.mail-from': [
    'GONGKAI_MAIL_FROM（--mail-from）应当是一个邮箱地址，写的是“{from}”',
    'GONGKAI_MAIL_FROM (--mail-from) is an e-mail address, and not “{from}”',
  ],
  'config.mail-public-url': [
    '设置了邮件服务器，还须用 PUBLIC_URL（--public-url）写明公众访问的网址：邮件里的链接以它开头',
    'With a mail server, PUBLIC_URL (--public-url) must say how the public reaches the site: links in mails begin with it',
  ],
};
