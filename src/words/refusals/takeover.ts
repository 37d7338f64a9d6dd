import type { Words } from '../word.ts';

/** Why an item of an earlier site (原网站) is not taken over. */
export const TAKEOVER_REFUSAL_WORDS: Words = {
  'takeover.in-the-future': ['原发布日期{on}晚于今天{today}', 'It was published on {on}, after today, {today}'],
  'takeover.too-early': ['原发布日期{on}不可能是真实的发布日期，请填写实际日期', '{on} is no real day of publication'],
  'takeover.first-after': ['首次发布日期{firstOn}晚于本版发布日期{on}', 'First published on {firstOn}, after {on}'],
  'takeover.there': ['已经接收过，索引号{number}', 'It was taken over before, as {number}'],
  'takeover.there-changed': [
    '已经接收过，索引号{number}，这次的内容与上次不同；请在该信息中办理“更正”',
    'It was taken over as {number}, and is not the same now: correct it there',
  ],
  'takeover.number-taken': [
    '索引号{number}已由本系统的另一条信息“{title}”使用',
    'The index number {number} belongs to another publication here, {title}',
  ],
  'takeover.address-taken': ['原网址{address}已指向索引号为{number}的信息', '{address} leads to {number} already'],
  'export.head': ['含草稿和个人信息的全部导出，由{roles}办理', 'The export with drafts and persons is for: {roles}'],
  'takeover.missing': ['没有找到这一项，不能接收', 'was not found'],
  'takeover.no-day': ['“{text}”不是可以识别的日期', '{text} is no day that can be read'],
  'takeover.no-text': [
    '网页{path}中没有找到正文，请填写正文所在部分的 id 或者 class',
    'No text was found in {path}: give the id or class of its part',
  ],
  'takeover.page-too-large': ['网页的内容过多或者嵌套过深，没有读取', 'The page is too large or too deep'],
  'takeover.file-missing': ['附件或者图片“{file}”不在所给的文件夹中', 'The file {file} is not there'],
  'takeover.cut': ['超过{limit}个字，只取前面部分，全文见正文', 'is cut to {limit} characters; the body has all'],
  'takeover.no-list': ['文件中没有信息列表', 'There is no list in the file'],
  'takeover.nothing': ['没有找到网页（HTML）、CSV、Excel、JSON或者RSS文件', 'There is no page, table, JSON or feed'],
  'takeover.too-many-files': ['文件超过{limit}个，请分批接收', 'There are more than {limit} files'],
  'takeover.nothing-good': ['没有可以接收的信息', 'There is nothing that can be taken over'],
  'takeover.cannot-open': ['无法读取{file}（{why}）', '{file} cannot be read ({why})'],
  'takeover.hit': [
    '发布前扫描发现“{text}”（{hit}），未经确认不接收',
    'The scan found {text} ({hit}), which nobody has answered for',
  ],
};
