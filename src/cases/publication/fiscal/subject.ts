/** 科目的级次: 类, 款, 项. */
export const SUBJECT_LEVELS = ['class', 'section', 'item'] as const;
export type SubjectLevel = (typeof SUBJECT_LEVELS)[number];

const LEVEL_OF_LENGTH: Readonly<Record<number, SubjectLevel>> = { 3: 'class', 5: 'section', 7: 'item' };

/** 政府收支分类科目: 3 digits are a 类, 5 a 款, 7 a 项 (2140101 行政运行); null for anything else. */
export function subjectLevel(code: string): SubjectLevel | null {
  return /^[1-9]\d*$/.test(code) ? (LEVEL_OF_LENGTH[code.length] ?? null) : null;
}

/** The subject that contains it: 2140101 > 21401 > 214; null for a 类. */
export function parentSubject(code: string): string | null {
  return code.length > 3 ? code.slice(0, -2) : null;
}
