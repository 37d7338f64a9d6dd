import type { z } from 'zod';
import type { Reason } from '../base/refusal.ts';

type Issue = z.core.$ZodIssue;

/** Each thing wrong with a filled-in form, by field, and of what is of another kind nothing more; the wording is in words/refusals.ts. */
export function schemaReasons(error: z.ZodError): Reason[] {
  const at = (issue: Issue) => issue.path.join('.');
  const wrongKind = new Set(error.issues.filter((issue) => issue.code === 'invalid_type').map(at));
  const told = error.issues.filter((issue) => issue.code === 'invalid_type' || !wrongKind.has(at(issue)));
  return told.map((issue) => ({ field: at(issue), ...reasonOf(issue) }));
}

const TOO_BIG: Readonly<Record<string, string>> = { string: 'field.too-long', array: 'field.too-many' };
const TOO_SMALL: Readonly<Record<string, string>> = { string: 'field.too-short', array: 'field.too-few' };

function reasonOf(issue: Issue): Omit<Reason, 'field'> {
  switch (issue.code) {
    case 'too_big':
      return {
        code: TOO_BIG[issue.origin] ?? 'field.too-big',
        facts: { limit: Number(issue.maximum) },
      };
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return { code: 'field.missing' };
      return {
        code: TOO_SMALL[issue.origin] ?? 'field.too-small',
        facts: { limit: Number(issue.minimum) },
      };
    case 'invalid_type':
      return {
        code: issue.input === undefined ? 'field.missing' : 'field.wrong-kind',
        facts: { expected: issue.expected },
      };
    case 'invalid_value':
      return { code: issue.input === '' || issue.input === undefined ? 'field.missing' : 'field.not-an-option' };
    case 'invalid_format':
      return { code: 'field.wrong-format', facts: { format: issue.format } };
    case 'custom':
      // A schema that says itself what is wrong gives the code.
      if (/^[a-z]+\.[a-z-]+$/.test(issue.message)) return { code: issue.message };
      return { code: issue.message === 'day' ? 'field.not-a-day' : 'field.wrong-format' };
    default:
      return { code: 'field.wrong-format' };
  }
}
