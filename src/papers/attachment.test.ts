import { expect, it } from 'vitest';
import { isRefusal } from '../base/refusal.ts';
import { sniffAttachment } from './attachment.ts';

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n');
const PNG = bytesOf('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==');
const JPEG = Buffer.concat([bytesOf('/9j/4AAQSkZJRgABAQAAAQABAAA='), Buffer.alloc(64), bytesOf('/9k=')]);
const ZIP = Buffer.concat([
  bytesOf('UEsDBAoAAAAAAAAAIQAAAAAAAAAAAAAAAAABAAAAYQ=='),
  bytesOf('UEsBAgoACgAAAAAAAAAhAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAGE='),
  bytesOf('UEsFBgAAAAABAAEALwAAAB8AAAAAAA=='),
]);

it.each([
  ['a PDF', 'a.pdf', PDF],
  ['a PDF with blanks behind its end', 'a.pdf', Buffer.concat([PDF, Buffer.alloc(1000)])],
  ['a PNG', 'a.PNG', PNG],
  ['a photograph with something behind its end', 'a.jpg', Buffer.concat([JPEG, Buffer.alloc(5000)])],
  ['an OFD', 'a.ofd', ZIP],
  ['a text', 'a.txt', Buffer.from('公开')],
])('%s is taken', async (_why, name, bytes) => {
  expect(isRefusal(await sniffAttachment(name, bytes))).toBe(false);
});

it.each([
  ['a PDF', 'a.pdf', PDF.subarray(0, 20)],
  ['a new version of a PDF', 'a.pdf', Buffer.concat([PDF, Buffer.alloc(5000, 'x')])],
  ['a PNG', 'a.png', PNG.subarray(0, 50)],
  ['a photograph', 'a.jpg', JPEG.subarray(0, 50)],
  ['an OFD', 'a.ofd', ZIP.subarray(0, 40)],
])('%s that breaks off is refused by name', async (_why, name, bytes) => {
  expect(await sniffAttachment(name, bytes)).toEqual({
    refused: [{ code: 'file.not-what-it-says', field: 'files', facts: { name } }],
  });
});
