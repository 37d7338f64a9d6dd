import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { type ReadMail, readMail } from './read-mail.fixture.ts';

/** Of tests, for localhost and 127.0.0.1, until 2126. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgAwo8NoQL+AosAdqB
9N8Jnk4OqgTtyYWD0Qa6Jhpu0pWhRANCAAQLbhTcpMNd1AOGuuWFHzfDNM1kFC7D
4VGKJfMqFM5mqfUEBA/fMTur797dRxYhU05gVZJJ/u2YX99mDFIApPEE
-----END PRIVATE KEY-----`;
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUSe7sSbsbDb/kD3pA4RK52vfOEPgwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNTE3MTkzMVoYDzIxMjYxMTAx
MTcxOTMxWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQLbhTcpMNd1AOGuuWFHzfDNM1kFC7D4VGKJfMqFM5mqfUEBA/fMTur
797dRxYhU05gVZJJ/u2YX99mDFIApPEEo28wbTAdBgNVHQ4EFgQUflwz1aUDZQTr
zmmhuurYoa2ltvMwHwYDVR0jBBgwFoAUflwz1aUDZQTrzmmhuurYoa2ltvMwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSAAwRQIgbkUU2RtjwaOe41cgsRQlW2SZiwgMXS8CY79A0/9C+mECIQCy
tIXy/6Dq6uxWm+uiRaji//dHbNQW2Q6Xx/MnXwPnvA==
-----END CERTIFICATE-----`;
export const LOGIN = { user: 'gongkai', password: 'a password of tests' };

/** A mail as the server took it. */
export interface Received extends ReadMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Whether the conversation was enciphered, and whose login it was. */
  readonly secure: boolean;
  readonly user: string | null;
}

export interface MailServer {
  readonly port: number;
  readonly received: Received[];
  /** Every mail that came as far as its content, taken or not. */
  readonly offered: ReadMail[];
  /** What a server answers to RCPT TO, or to a mail as a whole; undefined: it takes it. */
  answerTo: (address: string) => string | undefined;
  answerData: () => string | undefined;
  /** The mails to this address, in the order in which they came. */
  readonly to: (address: string) => Received[];
  readonly goDown: () => Promise<void>;
  /** At the same port. */
  readonly comeUp: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface MailServerOptions {
  readonly mode?: 'starttls' | 'tls' | 'none';
  readonly login?: boolean;
}

/** A real mail server (SMTP) on this machine. */
export async function openMailServer({ mode = 'none', login = false }: MailServerOptions = {}): Promise<MailServer> {
  const received: Received[] = [];
  const offered: ReadMail[] = [];
  const test: Pick<MailServer, 'answerTo' | 'answerData'> = { answerTo: () => undefined, answerData: () => undefined };
  const fault = (answer: string) =>
    Object.assign(new Error(answer.slice(4)), { responseCode: Number(answer.slice(0, 3)) });
  const make = () =>
    new SMTPServer({
      key: KEY,
      cert: CERTIFICATE,
      secure: mode === 'tls',
      disabledCommands: [...(mode === 'starttls' ? [] : ['STARTTLS']), ...(login ? [] : ['AUTH'])],
      authOptional: !login,
      onAuth: ({ username, password }, _session, done) =>
        username === LOGIN.user && password === LOGIN.password
          ? done(null, { user: username })
          : done(fault('535 5.7.8 wrong login')),
      onRcptTo: ({ address }, _session, done) => {
        const answer = test.answerTo(address);
        done(answer === undefined ? null : fault(answer));
      },
      onData: (stream, { envelope, secure, user }, done) => {
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () => {
          const mail = readMail(Buffer.concat(pieces).toString());
          offered.push(mail);
          const answer = test.answerData();
          if (answer !== undefined) return done(fault(answer));
          received.push({
            ...mail,
            from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
            to: envelope.rcptTo.map(({ address }) => address),
            secure,
            user: user ? String(user) : null,
          });
          return done(null);
        });
      },
    });
  const listen = async (port: number) => {
    const made = make();
    made.on('error', () => {});
    await once(made.listen(port, '127.0.0.1'), 'listening');
    return made;
  };
  let server: SMTPServer | null = await listen(0);
  const { port } = server.server.address() as AddressInfo;
  const close = async () => {
    const closed = server;
    server = null;
    if (!closed) return;
    for (const connection of closed.connections) connection.close();
    await new Promise<void>((done) => closed.close(done));
  };
  return Object.assign(test, {
    port,
    received,
    offered,
    to: (address: string) => received.filter((one) => one.to.includes(address)),
    goDown: close,
    comeUp: async () => {
      server ??= await listen(port);
    },
    close,
  });
}
