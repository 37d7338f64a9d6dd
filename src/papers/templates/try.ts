import { isRefusal, type Reason } from '../../base/refusal.ts';
import { sniffAttachment } from '../attachment.ts';
import type { NoticeCode, NoticeOffice } from '../notices/notice.ts';
import { checkTemplate } from './check.ts';
import { examplePaper, TEMPLATE_KINDS } from './example.ts';
import { fillTemplate } from './fill.ts';

/** A template that was tried: all that is wrong with it, or the notice of an invented case made with it. */
export interface TriedTemplate {
  readonly reasons: readonly Reason[];
  readonly example: Uint8Array | null;
}

export function isTemplateKind(kind: string): kind is NoticeCode {
  return (TEMPLATE_KINDS as readonly string[]).includes(kind);
}

/** Checks a template for a kind of notice, and where nothing is wrong fills it with an invented case of this agency. */
export async function tryTemplate(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  kind: string,
  office: Partial<NoticeOffice>,
): Promise<TriedTemplate> {
  if (!isTemplateKind(kind)) return refused({ code: 'template.no-such-kind', field: 'kind', facts: { kind } });
  if (!name.toLowerCase().endsWith('.docx')) return refused({ code: 'template.no-document', field: 'files' });
  const found = await sniffAttachment(name, bytes);
  // What a macro-enabled document is called by its content: the check says it better.
  const reasons = checkTemplate(bytes, kind);
  if (reasons.length > 0) return refused(...reasons);
  if (isRefusal(found)) return refused(...found.refused);
  try {
    return { reasons: [], example: await fillTemplate(bytes, examplePaper(kind, office)) };
  } catch {
    // Whatever the engine stumbles over is in the file: it is no fault of the program that somebody has to look after.
    return refused({ code: 'template.cannot-fill', field: 'files' });
  }
}

const refused = (...reasons: readonly Reason[]): TriedTemplate => ({ reasons, example: null });
