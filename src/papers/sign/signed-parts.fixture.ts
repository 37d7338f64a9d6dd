import { octetsOf, oidOf, partsOf, readElement } from './cms/der.ts';

/** The parts of a signed PDF, for a test to verify on its own. */
export function signedParts(file: Buffer) {
  const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)/.exec(file.toString('latin1'))!.slice(1).map(Number);
  const [start, end, length] = range as [number, number, number];
  const der = Buffer.from(file.toString('latin1', start + 1, end - 1), 'hex');
  const whole = readElement(der);
  const [type, content] = partsOf(whole);
  const body = partsOf(partsOf(content)[0]);
  const certificates = partsOf(body.find(({ tag }) => tag === 0xa0)).map(({ raw }) => raw);
  const info = partsOf(partsOf(body.at(-1))[0]);
  const stored = info.find(({ tag }) => tag === 0xa0)!;
  const digest = partsOf(stored).find((one) => oidOf(partsOf(one)[0]) === '1.2.840.113549.1.9.4');
  const attributes = Buffer.from(stored.raw);
  attributes[0] = 0x31;
  return {
    start,
    end,
    /** What is signed: everything but the signature itself. */
    signed: Buffer.concat([file.subarray(0, start), file.subarray(end, end + length)]),
    cms: {
      der: whole.raw,
      type: oidOf(type),
      certificates,
      certificate: certificates[0]!,
      attributes,
      digest: octetsOf(partsOf(partsOf(digest)[1])[0]),
      signature: octetsOf(info.at(-1)),
    },
  };
}
