import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import type { TestCertificate } from '../certificate.fixture.ts';
import { OID } from '../cms/algorithms.ts';
import { element, nothing, octets, oid, sequence, smallInteger, TAG, tagged } from '../cms/der.ts';
import { deriveKey } from './decrypt.ts';

/** A .p12 as OpenSSL 1 and older Windows make it: the key under 3DES, the certificate (海东市交通运输局, P-256) under RC2 of 40 bits. */
export const OLD_P12 = Buffer.from(
  'MIIEEgIBAzCCA9gGCSqGSIb3DQEHAaCCA8kEggPFMIIDwTCCArcGCSqGSIb3DQEHBqCCAqgwggKkAgEAMIICnQYJKoZIhvcNAQcBMBwGCiqGSIb3DQEMAQYwDgQIMQDO59UeplgCAggAgIICcM5qCm0mjQRedXrWQ6/C4BTewhrkrH5T1K+RxCJtqIbLDzV+ZRtB10Wsoe38LfOyoU1UrcqmfC9dl7i8W35VLvLi2jPV81Sma8/oY2D9ObT3hZtJcybt0nn+U5eV/LbVI+mIqmPv6l/WdaBVyY631VIFMg6IE4xLeOjHdnY0ulniusKaktKOdRx5+u1n45z9JlcnZkDwadhiSqTyjzdMAKUYssTYYw1tqoYZaGjKaLA9bkmKZE+QAhBLMDREJdsCEDwJ/Thw3hN2rIlqg9KAeNySCZSiGhPzCQcU/citRDf5AXfw4FMEXEtvQVM5MLgbjUzoCdGnTH5kGXCZLaHsEK/BljwykTvA1tr0sxMkVIETwpWcp6GM2ndK5JEcbGZdi9Ztx4z46iZ4FdsfUyw4YJPp34uopcyUFkJbpguzPV3OV3jMiTvO6Lizb4CT1I1Cogl3D1jq7ZXtPl8cT164rtIO/iQAH7kdmiwh4h5pS7FMF+iSYFAmMwa4kk0B86/xe+AdQEAwpzdg/ZnPBkGsm3mtMVODecQ1DdMFzxkgMpjFzVP47pC5SAAl98GlZ7+Yo6+OzQ/76i0YKvKdEwmWa0RUBwWGF+Sydh8LFGR+/SM4rzVbKpP+WuKWNwU0GQ/5NYv4H0mgOTZlR4aKV1mAMSJNAg3gaDd6P/6CQrHq99ljXcQMAo/O2Ili8nhjITRqZJkUOvnSynOP54rs5S/Ig5PE4nDA4Cfv2xeSkqiGMbXESZoIk6bTQ/g3cV7jLFIxms66ydeORvvsZsmUSFBZvFdFyhH3yW7eAvb5PXKpDZPQA61uIR+fIatUW2a9sy9cGzCCAQIGCSqGSIb3DQEHAaCB9ASB8TCB7jCB6wYLKoZIhvcNAQwKAQKggbQwgbEwHAYKKoZIhvcNAQwBAzAOBAj+NmVdUKIQDwICCAAEgZDBxcPpOmQqbJoRDxi5v8e76TDSqBNvxnXJAgYgXzhAxKZI1cS9CqSSUwnRMGk9GH++2QktcXLdk7S06X6sBEupr5L1xyBsvDv5pAx6Z/yT9fQHyGOn288AkB2nVbgpfp4z5tP8d048uyPVyNwgzjtdUvkJO8h2diaVvmY7GCye8rP0Gn//wM0rzuXof8+AnosxJTAjBgkqhkiG9w0BCRUxFgQUmtTcK1iRc7mJD2Wdz9Un3Hw8+agwMTAhMAkGBSsOAwIaBQAEFPq6/OW9ot6ggbaIGhOkfbZM2hViBAgMfXDTe0bXqgICCAA=',
  'base64',
);
export const OLD_PASSWORD = '旧口令';

/** A .p12 of today under AES-256 and PBKDF2, its check over SHA-256. */
export function makePkcs12({ key, der }: TestCertificate, password: string): Buffer {
  const [salt, iv] = [Buffer.alloc(16, 7), Buffer.alloc(16, 9)];
  const cipher = createCipheriv('aes-256-cbc', pbkdf2Sync(password, salt, 2048, 32, 'sha256'), iv);
  const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
  const derivation = sequence(octets(salt), rounds(2048), sequence(oid('1.2.840.113549.2.9'), nothing()));
  const scheme = sequence(
    oid('1.2.840.113549.1.5.13'),
    sequence(sequence(oid('1.2.840.113549.1.5.12'), derivation), sequence(oid('2.16.840.1.101.3.4.1.42'), octets(iv))),
  );
  const bag = (id: string, value: Buffer) => sequence(oid(id), tagged(0, value));
  const keyBag = bag('1.2.840.113549.1.12.10.1.2', sequence(scheme, octets(sealed)));
  const x509 = sequence(oid('1.2.840.113549.1.9.22.1'), tagged(0, octets(der)));
  const data = (content: Buffer) => sequence(oid(OID.data), tagged(0, octets(content)));
  const safe = sequence(data(sequence(keyBag)), data(sequence(bag('1.2.840.113549.1.12.10.1.3', x509))));
  const mac = deriveKey('sha256', { password, salt, rounds: 2048, purpose: 3, bytes: 32 });
  const check = sequence(
    sequence(sequence(oid(OID.sha256), nothing()), octets(createHmac('sha256', mac).update(safe).digest())),
    octets(salt),
    rounds(2048),
  );
  return sequence(smallInteger(3), data(safe), check);
}

function rounds(n: number): Buffer {
  return element(TAG.integer, Buffer.from(n.toString(16).padStart(4, '0'), 'hex'));
}
