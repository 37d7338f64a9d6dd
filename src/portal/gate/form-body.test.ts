import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm, TooLarge } from './form-body.ts';
import { MalformedBody } from './multipart.ts';

const MB = 1024 * 1024;

/** A body that arrives in pieces, made as they are asked for. */
function arriving(pieces: Iterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const { done, value } = iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}

function sent(body: ReadableStream<Uint8Array> | string, type = 'multipart/form-data; boundary=B') {
  const headers: Record<string, string> = { 'content-type': type };
  return new Request('http://localhost/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
}

async function bytesOf(form: FormData): Promise<{ bytes: Uint8Array; type: string }> {
  const response = new Response(form);
  return { bytes: new Uint8Array(await response.arrayBuffer()), type: response.headers.get('content-type')! };
}

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    yield bytes.slice(at, at + size);
    at += size;
  }
}

function* fileOf(megabytes: number, name = '大.bin'): Generator<Uint8Array> {
  yield Buffer.from(`--B\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n`);
  for (let i = 0; i < megabytes; i++) yield new Uint8Array(MB);
  yield Buffer.from('\r\n');
}

describe('a form in parts', () => {
  it('reads the same however its bytes arrive', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((s) => s.replace(/\p{Cc}|\p{Cs}/gu, ''));
    const file = fc.record({
      name: fc.constantFrom('a.txt', '身份证.png', 'x"y.pdf'),
      bytes: fc.uint8Array({ maxLength: 200 }),
    });
    const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom('a', 'b', '所需'), text),
        fc.array(file, { maxLength: 3 }),
        sizes,
        async (typed, files, pieces) => {
          const form = new FormData();
          for (const [name, value] of Object.entries(typed)) form.append(name, value);
          for (const { name, bytes } of files) form.append('files', new File([bytes as BlobPart], name));
          const { bytes, type } = await bytesOf(form);
          const read = await readForm(sent(arriving(cut(bytes, pieces)), type));
          expect(read.typed).toEqual({ ...typed });
          expect(read.files.map((one) => [one.name, [...one.bytes]])).toEqual(
            files.map((one) => [one.name, [...one.bytes]]),
          );
          expect(read.faults).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('may hold bytes that look like its boundary', async () => {
    const form = new FormData();
    const tricky = Buffer.from('\r\n--B\r\n\r\n----\r\n--');
    form.append('files', new File([tricky], 'a.bin'));
    const { bytes, type } = await bytesOf(form);
    const read = await readForm(sent(arriving(cut(bytes, [1])), type));
    expect(Buffer.from(read.files[0]!.bytes).equals(tricky)).toBe(true);
  });

  it('names the file that is too large, and keeps the text around it', async () => {
    function* body() {
      yield* fileOf(11);
      yield Buffer.from('--B\r\nContent-Disposition: form-data; name="note"\r\n\r\n说明\r\n--B--\r\n');
    }
    const { typed, files, faults } = await readForm(sent(arriving(body())));
    expect(typed).toEqual({ note: '说明' });
    expect(files).toEqual([]);
    expect(faults).toMatchObject([{ code: 'file.too-large', facts: { name: '大.bin', limit: 10 } }]);
  });

  it('is given up beyond all limits', async () => {
    let made = 0;
    function* endless() {
      for (; made < 1000; made++) yield* fileOf(10);
    }
    await expect(readForm(sent(arriving(endless())))).rejects.toThrow(TooLarge);
    expect(made).toBeLessThan(15);
  });

  it('is given up where its text alone fills the memory', async () => {
    function* body() {
      yield Buffer.from('--B\r\nContent-Disposition: form-data; name="note"\r\n\r\n');
      for (let i = 0; i < 5; i++) yield new Uint8Array(MB).fill(65);
    }
    await expect(readForm(sent(arriving(body())))).rejects.toThrow(TooLarge);
  });

  it.each([
    ['ends early', '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf'],
    ['has a part without a name', '--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--\r\n'],
    ['has a head without end', `--B\r\n${'x'.repeat(20_000)}`],
    ['is empty', ''],
    ['has no boundary in it', 'hello'],
  ])('is malformed where it %s', async (_why, body) => {
    await expect(readForm(sent(body))).rejects.toThrow(MalformedBody);
  });

  it('forgets the folders of a file name', async () => {
    const body =
      '--B\r\nContent-Disposition: form-data; name="files"; filename="C:\\\\..\\\\秘密\\\\证.txt"\r\n\r\nx\r\n--B--\r\n';
    expect((await readForm(sent(body))).files[0]!.name).toBe('证.txt');
  });
});

describe('a form in one line', () => {
  const urlencoded = 'application/x-www-form-urlencoded';

  it('reads Chinese, and line ends as one character', async () => {
    const { typed } = await readForm(sent(new URLSearchParams({ 文: '一\r\n二' }).toString(), urlencoded));
    expect(typed).toEqual({ 文: '一\n二' });
  });

  it.each([
    ['too many fields', Array.from({ length: 700 }, (_, i) => `f${i}=1`).join('&'), urlencoded],
    ['another type', '{}', 'application/json'],
  ])('is malformed with %s', async (_why, body, type) => {
    await expect(readForm(sent(body, type))).rejects.toThrow(MalformedBody);
  });

  it('cannot reach the prototype', async () => {
    const { typed } = await readForm(sent('__proto__=x&a=1', urlencoded));
    expect(typed).toEqual({ a: '1' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
