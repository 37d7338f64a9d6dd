// data table: what every form says of what is wrong with it
import type { Words } from '../word.ts';

export const FORM_WORDS: Words = {
  'form.errors': ['请更正以下 {count} 处', 'Please correct {count} things'],
  'form.error': ['错误：', 'Error: '],
  'form.too-fast': [
    '提交过快，请核对内容后再次提交。已填写的内容均已保留。',
    'That was very quick: check it and send it again. Nothing you typed is lost.',
  ],
  'form.expired': [
    '页面打开时间过长，请再次提交。已填写的内容均已保留。',
    'The page was open for too long: send it again. Nothing you typed is lost.',
  ],
  'form.trapped': [
    '有一项不应填写的内容被填写（可能是浏览器自动填充），已为您清除，请再次提交。',
    'A field that must stay empty was filled in (perhaps by the browser); it was cleared. Send it again.',
  ],
};
