import { type Reason, type Refusal, refuse } from '../base/refusal.ts';

/** Bytes. */
export const LARGEST_WITH_FILES = 30 * 1024 * 1024;
export const LARGEST_WITHOUT_FILES = 1024 * 1024;
/** A login, a password: what may be sent before anybody is known. */
export const LARGEST_OF_SESSION = 16 * 1024;
const DEEPEST = 32;

/**
 * What no schema sees and the database cannot keep: NUL, half a surrogate pair, nesting without end. The field is named
 * as the schemas name it, without the `facts.` that wraps it.
 */
export function textReasons(value: unknown, path: readonly string[] = []): Reason[] {
  const field = path.join('.').replace(/^facts\./, '');
  if (path.length > DEEPEST) return [{ code: 'field.too-deep', field }];
  if (typeof value === 'string') return isKeepable(value) ? [] : [{ code: 'field.bad-text', field }];
  if (typeof value !== 'object' || value === null) return [];
  for (const [key, inner] of Object.entries(value)) {
    const reasons = isKeepable(key) ? textReasons(inner, [...path, key]) : [{ code: 'field.bad-text', field }];
    if (reasons.length > 0) return reasons;
  }
  return [];
}

export function isKeepable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** The body as a value; refuses what is no JSON, what is too large without files, what cannot be kept. */
export function readBody(text: string): Refusal | { readonly value: unknown } {
  const value = parse(text);
  if (value === undefined) return refuse({ code: 'body.not-json' });
  const files = typeof value === 'object' && value !== null && 'files' in value;
  if (!files && text.length > LARGEST_WITHOUT_FILES) return tooLarge(LARGEST_WITHOUT_FILES);
  const reasons = textReasons(value);
  return reasons.length > 0 ? refuse(...reasons) : { value };
}

export function tooLarge(limit: number): Refusal {
  return refuse({
    code: 'body.too-large',
    facts: { limit: limit < 1 << 20 ? `${limit >> 10} KB` : `${limit >> 20} MB` },
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
