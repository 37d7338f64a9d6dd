import type { z } from 'zod';
import type { Reason } from '../base/refusal.ts';

type Issue = z.core.$ZodIssue;

/** Each thing wrong with a filled-in form, by field; the wording is in words/refusals.ts. */
export function schemaReasons(error: z.ZodError): Reason[] {
  return error.issues.map((issue) => ({ field: issue.path.join('.'), ...reasonOf(issue) }));
}

function reasonOf(issue: Issue): Omit<Reason, 'field'> {
  switch (issue.code) {
    case 'too_big':
      return {
        code: issue.origin === 'string' ? 'field.too-long' : 'field.too-big',
        facts: { limit: Number(issue.maximum) },
      };
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return { code: 'field.missing' };
      return {
        code: issue.origin === 'string' ? 'field.too-short' : 'field.too-small',
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
      return { code: issue.message === 'day' ? 'field.not-a-day' : 'field.wrong-format' };
    default:
      return { code: 'field.wrong-format' };
  }
}
