import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { type Certificate, readCertificate } from '../cms/certificate.ts';
import { deriveKey } from './decrypt.ts';
import { OLD_P12, OLD_PASSWORD } from './pkcs12.fixture.ts';
import { openPkcs12 } from './pkcs12.ts';
import { verifySignature } from './private-key.ts';
import { decryptRc2 } from './rc2.ts';

/** Known from the tests of other makers of PKCS #12. */
it.each([
  ['a key', '0A58CF64530D823F', 1, 1, 24, '8AAAE6297B6CB04642AB5B077851284EB7128F1A2A7FBCA3'],
  ['an IV', '0A58CF64530D823F', 2, 1, 8, '79993DFE048D3B76'],
  ['the key of the check', '3D83C0E4546AC140', 3, 1, 20, '8D967D88F6CAA9D714800AB3D48051D63F73A312'],
])('%s of the password “smeg”', (_, salt, purpose, rounds, bytes, hex) => {
  const key = deriveKey('sha1', { password: 'smeg', salt: Buffer.from(salt, 'hex'), rounds, purpose, bytes });
  expect(key.toString('hex').toUpperCase()).toBe(hex);
});

/** RFC 2268, 5: one block, with a block of padding under the same key behind it where there is none. */
it.each([
  ['0000000000000000', 63, 'ebb773f993278eff', '0000000000000000'],
  ['ffffffffffffffff', 64, '278b27e42e2f0d49', 'ffffffffffffffff'],
  ['3000000000000000', 64, '30649edf9be7d2c2', '1000000000000001'],
  ['88bca90e90875a7f0f79c384627bafb2', 128, '2269552ab0f85ca6', '0000000000000000'],
])('RC2 by key %s of %i bits', (key, bits, sealed, plain) => {
  // CBC: the block before is what the padding of eight bytes becomes, so that one block can be told alone.
  const iv = Buffer.from(plain, 'hex').map((byte) => byte ^ 8);
  expect(decryptRc2(Buffer.from(key, 'hex'), bits, iv, Buffer.from(sealed, 'hex'))).toHaveLength(0);
});

it('opens a .p12 of older programs, under a Chinese password', () => {
  const { keys, certificates } = openPkcs12(OLD_P12, OLD_PASSWORD);
  expect(keys).toHaveLength(1);
  expect(readCertificate(certificates[0]!)).toMatchObject({ holder: '海东市交通运输局', kind: 'ec', maySign: true });
});

/** GM/T 0003.5, A.2: the signature of the standard over “message digest”. */
it('SM2 verifies the signature of the standard, and no other', () => {
  const certificate = {
    kind: 'sm2',
    point:
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  } as Certificate;
  const signature = Buffer.from(
    '3046022100f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3022100b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
    'hex',
  );
  expect(verifySignature(certificate, 'sm3', Buffer.from('message digest'), signature)).toBe(true);
  expect(verifySignature(certificate, 'sm3', Buffer.from('message digesT'), signature)).toBe(false);
});

/** GB/T 32905, A.1. */
it('SM3 is that of the standard', () => {
  expect(createHash('sm3').update('abc').digest('hex')).toBe(
    '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  );
});
