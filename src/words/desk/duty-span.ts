import type { Language } from '../word.ts';

/** The span of an occurrence of a duty: `2026-03`, `2026-Q1`, `2026-H2`, `2026` as 2026年3月, 2026年第1季度, 2026年下半年, 2026年度. */
export function spanText(label: string, language: Language = 'zh'): string {
  const [year, part = ''] = label.split('-') as [string, string?];
  if (language === 'en') return label;
  if (part === '') return `${year}年度`;
  if (part.startsWith('Q')) return `${year}年第${part.slice(1)}季度`;
  if (part.startsWith('H')) return `${year}年${part === 'H1' ? '上' : '下'}半年`;
  return `${year}年${Number(part)}月`;
}
