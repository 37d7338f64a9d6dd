import type { Refusal } from '../../base/refusal.ts';
import type { KeyKind } from './cms/certificate.ts';

/** Whose certificate signs, as screens and the file itself name it. */
export interface SigningCertificate {
  readonly holder: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serial: string;
  readonly from: Date;
  readonly until: Date;
  readonly kind: KeyKind;
}

/**
 * What signs a PDF (电子签名): a key in a file, or in its place a key in a device, a signing service or a seal product. It
 * is given the bytes that are to be signed and answers with a detached signature as the PDF holds it.
 */
export interface Signer {
  /** What it is, for logs. */
  readonly name: string;
  readonly certificate: SigningCertificate;
  /** The most bytes that its signature takes: the PDF keeps so many free. */
  readonly room: number;
  /** CMS in DER over these bytes. Refuses where it cannot sign. */
  readonly sign: (bytes: Uint8Array, at: Date) => Promise<Uint8Array | Refusal>;
}
