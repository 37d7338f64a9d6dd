import type { Typed } from '../../pages/form/field.tsx';
import { errorPage } from '../error-page.tsx';
import { isTooLong, readForm, type SentForm, TooLarge } from '../gate/form-body.ts';
import type { FormPass } from '../gate/form-pass.ts';
import { browserOf, type Gate } from '../gate/gate.ts';
import { MalformedBody } from '../gate/multipart.ts';
import type { PortalContext } from '../visit.ts';

/** The form as it was sent, or the page that says why it was not read. */
export async function receiveForm(c: PortalContext, gate: Gate): Promise<SentForm | Response> {
  const length = c.req.header('content-length') ?? null;
  if (isTooLong(length)) return errorPage(c, 413);
  const leave = gate.room.enter(length);
  if (!leave) return errorPage(c, 503);
  try {
    return await readForm(c.req.raw);
  } catch (fault) {
    if (fault instanceof TooLarge) return errorPage(c, 413);
    if (fault instanceof MalformedBody) return errorPage(c, 400);
    throw fault;
  } finally {
    leave();
  }
}

/** Why a form must be sent again although nothing in it is wrong: the key of the wording, or null. */
export function whyAgain(c: PortalContext, typed: Typed, pass: FormPass): string | null {
  if (typed.website) return 'form.trapped';
  const verdict = pass.judge(typed.pass, browserOf(c));
  return verdict === 'good' ? null : `form.${verdict}`;
}
