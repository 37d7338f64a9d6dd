import { createHash } from 'node:crypto';
import { OID } from './algorithms.ts';
import type { Certificate, KeyKind } from './certificate.ts';
import { nothing, octets, oid, sequence, setOf, smallInteger, tagged, time } from './der.ts';

/** How a kind of key is named in a signature, and what it digests with. */
interface Suite {
  readonly digest: 'sha256' | 'sm3';
  readonly digestId: Buffer;
  readonly signatureId: Buffer;
  readonly data: string;
  readonly signedData: string;
}

const SUITES: Readonly<Record<KeyKind, Suite>> = {
  rsa: {
    digest: 'sha256',
    digestId: sequence(oid(OID.sha256), nothing()),
    signatureId: sequence(oid(OID.rsa), nothing()),
    data: OID.data,
    signedData: OID.signedData,
  },
  ec: {
    digest: 'sha256',
    digestId: sequence(oid(OID.sha256)),
    signatureId: sequence(oid(OID.ecdsaSha256)),
    data: OID.data,
    signedData: OID.signedData,
  },
  sm2: {
    digest: 'sm3',
    digestId: sequence(oid(OID.sm3), nothing()),
    signatureId: sequence(oid(OID.sm2WithSm3), nothing()),
    data: OID.smData,
    signedData: OID.smSignedData,
  },
};

export interface Signing {
  readonly certificate: Certificate & { readonly kind: KeyKind };
  /** Those between it and its root, which a reader may not have. */
  readonly chain: readonly Certificate[];
  readonly at: Date;
  /** The signature over these bytes, by the key of the certificate; of RSA PKCS #1, of the others r and s in DER. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

/**
 * CMS (RFC 5652), detached: who signed these bytes, when by their own clock, with the certificate bound in
 * (signing-certificate-v2, RFC 5035). With an SM2 key the same in the identifiers of GM/T 0010. The certificate's names
 * are copied and never encoded anew: so Chinese ones stay what their issuer wrote.
 */
export function signedData(bytes: Uint8Array, { certificate, chain, at, sign }: Signing): Buffer {
  const suite = SUITES[certificate.kind];
  const digestOf = (of: Uint8Array) => createHash(suite.digest).update(of).digest();
  const isDefault = suite.digest === 'sha256';
  const bound = sequence(...(isDefault ? [] : [sequence(oid(OID.sm3))]), octets(digestOf(certificate.der)));
  const attributes = setOf(
    attribute(OID.contentType, oid(suite.data)),
    attribute(OID.signingTime, time(at)),
    attribute(OID.messageDigest, octets(digestOf(bytes))),
    attribute(OID.signingCertificateV2, sequence(sequence(bound))),
  );
  const signature = sign(attributes);
  // What is signed is the SET; in the file it stands as [0].
  const asStored = Buffer.from(attributes);
  asStored[0] = 0xa0;
  const signer = sequence(
    smallInteger(1),
    sequence(certificate.issuerElement, certificate.serialElement),
    suite.digestId,
    asStored,
    suite.signatureId,
    octets(signature),
  );
  return sequence(
    oid(suite.signedData),
    tagged(
      0,
      sequence(
        smallInteger(1),
        setOf(suite.digestId),
        sequence(oid(suite.data)),
        tagged(0, ...[certificate, ...chain].map(({ der }) => der)),
        setOf(signer),
      ),
    ),
  );
}

function attribute(id: string, value: Uint8Array): Buffer {
  return sequence(oid(id), setOf(value));
}

/** The most bytes that a signature by this certificate takes: its certificates, and room for all else. */
export function roomFor(certificates: readonly Certificate[]): number {
  return certificates.reduce((sum, { der }) => sum + der.length, 2048);
}
