import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { SIGNING_WORDS } from '../../words/papers/signing.ts';
import { sayWith } from '../../words/word.ts';
import type { PdfJob } from '../pdf/job.ts';
import { print } from '../pdf/press.ts';
import { fillSignature } from '../pdf/signature-field.ts';
import type { Signer } from './signer.ts';
import { signerAt } from './signing.ts';

/** What is to be signed, beside the document itself. */
export interface PaperToSign {
  /** Whose paper it is. */
  readonly agency: string;
  readonly title: string;
  /** The agency by its number: another's certificate does not sign for it. */
  readonly by: number;
}

/** What was signed lately, by the document and by what signed it. */
const signed = new WeakMap<Uint8Array, { readonly by: Signer; readonly bytes: Uint8Array }>();

/**
 * Sets a document and signs it, where the installation signs at all. The instant of signing is in the file, so two
 * signatures of one paper are two files; while the document is kept by the press its signed file is the same again.
 */
export async function printSigned(
  job: PdfJob,
  { agency, title, by }: PaperToSign,
  now: Date = new Date(),
): Promise<Uint8Array | Refusal> {
  const signer = signerAt(now, by);
  if (isRefusal(signer)) return signer;
  if (!signer) return print(job);
  const { holder } = signer.certificate;
  const prepared = await print({
    ...job,
    signature: {
      holder,
      label: sayWith(SIGNING_WORDS, 'field', { holder }),
      reason: sayWith(SIGNING_WORDS, 'reason', { agency, title }),
      room: signer.room,
    },
  });
  if (isRefusal(prepared)) return prepared;
  const before = signed.get(prepared);
  if (before?.by === signer) return before.bytes;
  const bytes = await fillSignature(prepared, now, (toSign) => signer.sign(toSign, now));
  if (bytes === null) return refuse({ code: 'sign.too-long', facts: { holder } });
  if (!isRefusal(bytes)) signed.set(prepared, { by: signer, bytes });
  return bytes;
}
