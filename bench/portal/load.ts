import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Target {
  readonly port: number;
  readonly path: string;
}

const HOST = '127.0.0.1';

/**
 * Answers a second over so many connections that are kept alive, one request at a time each. Every answer of a page has the
 * same length (the date too), so bytes are counted and nothing is parsed: a load generator that reads its answers takes
 * more of the two cores than the server.
 */
export async function load(target: Target, connections: number, seconds: number): Promise<number> {
  const request = `GET ${target.path} HTTP/1.1\r\nHost: ${HOST}:${target.port}\r\n\r\n`;
  const size = await sizeOf(target, request);
  const until = performance.now() + seconds * 1000;
  let done = 0;
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(target.port)));
  await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<void>((resolve, reject) => {
          let bytes = 0;
          socket.on('error', reject);
          socket.on('data', (piece) => {
            bytes += piece.length;
            if (bytes < size) return;
            if (bytes > size) return reject(new Error(`an answer of ${bytes} bytes where ${size} were expected`));
            bytes = 0;
            done++;
            if (performance.now() < until) socket.write(request);
            else resolve();
          });
          socket.write(request);
        }),
    ),
  );
  for (const socket of sockets) socket.destroy();
  return done / seconds;
}

async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: HOST, noDelay: true });
  await once(socket, 'connect');
  return socket;
}

/** The length of an answer, with its head. Throws a fault where it is not a page. */
async function sizeOf({ port, path }: Target, request: string): Promise<number> {
  const socket = await open(port);
  const pieces: Buffer[] = [];
  socket.on('data', (piece) => pieces.push(piece));
  socket.write(request);
  await once(socket, 'data');
  await sleep(200);
  socket.destroy();
  const answer = Buffer.concat(pieces);
  if (!answer.toString('latin1').startsWith('HTTP/1.1 200')) throw new Error(`${path}: ${answer.subarray(0, 60)}`);
  return answer.length;
}
