import type { Typed } from '../../pages/form/field.tsx';
import { errorPage } from '../error-page.tsx';
import { LARGEST_FORM, LARGEST_TEXT, readForm, type SentForm, TooLarge } from '../gate/form-body.ts';
import type { FormPass } from '../gate/form-pass.ts';
import { browserOf, type Gate } from '../gate/gate.ts';
import { MalformedBody } from '../gate/multipart.ts';
import type { PortalContext } from '../visit.ts';

/** The form as it was sent, or the page that says why it was not read. Only where it may have files is it long. */
export async function receiveForm(c: PortalContext, gate: Gate, withFiles = false): Promise<SentForm | Response> {
  const inParts = c.req.header('content-type')?.startsWith('multipart/');
  const most = withFiles && inParts ? LARGEST_FORM : LARGEST_TEXT;
  const length = Number(c.req.header('content-length') ?? most);
  if (length > most) {
    await discard(c.req.raw.body);
    return errorPage(c, 413);
  }
  const leave = gate.room.enter(length, gate.client(c));
  if (!leave) return errorPage(c, 503);
  try {
    return await readForm(c.req.raw, most);
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

/** Bytes. Somebody's mistake is no larger; whoever sends more reads no page. */
const MOST_DISCARDED = 512 * 1024 * 1024;

/** Lets a body arrive and keeps nothing of it: a browser shows the answer only once it has sent everything. */
async function discard(body: Request['body']): Promise<void> {
  let bytes = 0;
  for await (const piece of body ?? []) {
    bytes += piece.length;
    if (bytes > MOST_DISCARDED) return;
  }
}
