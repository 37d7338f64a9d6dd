import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeCertificate } from '../certificate.fixture.ts';
import { readCertificate } from './certificate.ts';
import { DerFault, element, octetsOf, oid, oidOf, partsOf, readElement, setOf, time, timeOf } from './der.ts';

it('what is written is read back, at every length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70_000 }), fc.constantFrom(0x04, 0x30, 0xa0), (bytes, tag) => {
      const read = readElement(element(tag, bytes));
      expect([read.tag, read.content.equals(bytes)]).toEqual([tag, true]);
    }),
    { numRuns: 50 },
  );
});

it.each([
  ['1.2.840.113549.1.7.2', '06092a864886f70d010702'],
  ['1.2.156.10197.1.301', '06082a811ccf5501822d'],
  ['2.16.840.1.101.3.4.2.1', '0609608648016503040201'],
  ['2.5.4.3', '0603550403'],
])('identifier %s', (dotted, hex) => {
  expect(oid(dotted).toString('hex')).toBe(hex);
  expect(oidOf(readElement(Buffer.from(hex, 'hex')))).toBe(dotted);
});

it.each([
  ['2026-03-02T01:02:03Z', 0x17, '260302010203Z'],
  ['1999-12-31T23:59:59Z', 0x17, '991231235959Z'],
  ['2050-01-01T00:00:00Z', 0x18, '20500101000000Z'],
])('instant %s', (iso, tag, text) => {
  const written = readElement(time(new Date(iso)));
  expect([written.tag, written.content.toString()]).toEqual([tag, text]);
  expect(timeOf(written)).toEqual(new Date(iso));
});

it('orders a set by its bytes', () => {
  expect(setOf(Buffer.from('0402', 'hex'), Buffer.from('0401', 'hex')).toString('hex')).toBe('310404010402');
});

it('reads what is written in pieces of no said length, as some programs do', () => {
  const pieces = readElement(Buffer.from('2480040201020402030400000500', 'hex'));
  expect(octetsOf(pieces).toString('hex')).toBe('01020304');
  expect(pieces.raw.length).toBe(12);
});

it.each(['', '30', '3005', '3084ffffffff00', '3f00', '3080', '30'.repeat(1) + '80'.repeat(3), '3080'.repeat(500)])(
  'refuses what breaks off: %s',
  (hex) => {
    expect(() => partsOf(readElement(Buffer.from(hex, 'hex')))).toThrow(DerFault);
  },
);

it('a certificate with any byte changed is read or refused, and nothing else', () => {
  const { der } = makeCertificate('ec');
  fc.assert(
    fc.property(fc.nat(der.length - 1), fc.nat(255), (at, byte) => {
      const changed = Buffer.from(der);
      changed[at] = byte;
      try {
        readCertificate(changed);
      } catch (fault) {
        expect(fault).toBeInstanceOf(DerFault);
      }
    }),
    { numRuns: 3000 },
  );
});
