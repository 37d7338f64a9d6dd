import { pinyin } from 'pinyin-pro';

/** The initials of a title's pinyin (拼音首字母), letters and digits left out: 公积金管理办法 is `gjjglbf`. */
export function initialsOf(title: string): string {
  const letters = pinyin(title, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'removed' });
  return letters
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}
