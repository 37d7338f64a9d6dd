import { Readable } from 'node:stream';

/** Texts as the body of an answer, written as they come: what is long never stands in memory whole. */
export function textStream(texts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const bytes = (async function* () {
    for await (const text of texts) yield Buffer.from(text);
  })();
  return Readable.toWeb(Readable.from(bytes)) as ReadableStream<Uint8Array>;
}
