import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../base/refusal.ts';
import { HOLDER, keyFile, makeCertificate, pem, pemSettings } from './certificate.fixture.ts';
import { type KeySettings, openFileSigner } from './file-signer.ts';
import { makePkcs12, OLD_P12, OLD_PASSWORD } from './key/pkcs12.fixture.ts';

const rsa = makeCertificate('rsa');
const ec = makeCertificate('ec');
const sm2 = makeCertificate('sm2');
const p12 = (bytes: Uint8Array, password: string | null, passwordFile: string | null = null): KeySettings => ({
  file: keyFile(bytes),
  password,
  passwordFile,
});

describe('opens', () => {
  it.each<[string, KeySettings, string]>([
    ['RSA in .p12', p12(makePkcs12(rsa, '口令 1'), '口令 1'), 'rsa'],
    ['P-256 in .p12, its password in a file', p12(makePkcs12(ec, 'secret'), null, keyFile('secret\r\n')), 'ec'],
    ['SM2 in .p12', p12(makePkcs12(sm2, 'secret'), 'secret'), 'sm2'],
    ['an old .p12', p12(OLD_P12, OLD_PASSWORD), 'ec'],
    ['RSA in PEM', pemSettings(rsa), 'rsa'],
    ['SM2 in PEM', pemSettings(sm2), 'sm2'],
  ])('%s', (_, settings, kind) => {
    expect(openFileSigner(settings)).toMatchObject({ certificate: { holder: HOLDER, issuer: HOLDER, kind } });
  });

  it('the certificate for signing of the two that a Chinese key has', () => {
    const enciphering = makeCertificate('ec', { usage: 0x30, holder: '加密证书' });
    const file = keyFile(
      [pem('PRIVATE KEY', enciphering.key), pem('CERTIFICATE', enciphering.der)].join('') +
        [pem('PRIVATE KEY', ec.key), pem('CERTIFICATE', ec.der)].join(''),
    );
    expect(openFileSigner({ file, password: null, passwordFile: null })).toMatchObject({
      certificate: { holder: HOLDER },
    });
  });
});

describe('refuses', () => {
  it.each<[string, KeySettings, string]>([
    ['a wrong password', p12(makePkcs12(rsa, 'secret'), 'Secret'), 'sign.wrong-password'],
    ['no password', p12(OLD_P12, null), 'sign.wrong-password'],
    [
      'a key of another certificate',
      pemSettings({ key: rsa.key, der: makeCertificate('rsa').der }),
      'sign.key-of-another',
    ],
    ['a key of another kind', pemSettings({ key: sm2.key, der: ec.der }), 'sign.key-of-another'],
    ['a certificate for enciphering', pemSettings(makeCertificate('ec', { usage: 0x30 })), 'sign.not-for-signing'],
    ['a key alone', { ...p12(Buffer.from(pem('PRIVATE KEY', ec.key)), null) }, 'sign.no-certificate'],
    ['a certificate alone', { ...p12(Buffer.from(pem('CERTIFICATE', ec.der)), null) }, 'sign.no-key'],
    ['a file that is none', p12(Buffer.from('not a key'), 'x'), 'sign.not-a-key-file'],
    ['a .p12 that breaks off', p12(OLD_P12.subarray(0, 900), OLD_PASSWORD), 'sign.not-a-key-file'],
    ['a file that is not there', { file: '/none', password: null, passwordFile: null }, 'sign.cannot-read'],
    ['a password file that is not there', { ...pemSettings(ec), passwordFile: '/none' }, 'sign.cannot-read'],
  ])('%s', (_, settings, code) => {
    expect(openFileSigner(settings)).toMatchObject({ refused: [{ code }] });
  });

  it.each([0o644, 0o660, 0o604])('a file that others may read or change (%o)', (mode) => {
    const file = keyFile(OLD_P12, mode);
    const answer = openFileSigner({ file, password: OLD_PASSWORD, passwordFile: null });
    expect(answer).toMatchObject({ refused: [{ code: 'sign.open-to-others' }] });
  });

  it('without a word of the password or the key', () => {
    const answer = openFileSigner(p12(makePkcs12(rsa, 'right'), 'my wrong password'));
    expect(isRefusal(answer)).toBe(true);
    expect(JSON.stringify(answer)).not.toContain('my wrong password');
  });
});

it('what it shows of itself has nothing of its key', () => {
  const signer = openFileSigner(pemSettings(sm2));
  const secret = sm2.key.subarray(-32).toString('hex');
  expect(JSON.stringify(signer)).not.toContain(secret);
});
