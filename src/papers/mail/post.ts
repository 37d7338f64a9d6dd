import { readFileSync, statSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import { isRefusal, type Refusal, refuse } from '../../base/refusal.ts';
import { type Failure, judge, type Said } from './judge.ts';
import type { Letter } from './letter.ts';

export const TLS_MODES = ['starttls', 'tls', 'none'] as const;

/** How mails are handed to the agency's mail server (SMTP), and what is said in them of us. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** `starttls`: in the clear until the server is asked to encipher, and never on without; `tls`: from the first byte; `none`. */
  readonly tls: (typeof TLS_MODES)[number];
  readonly user: string | null;
  readonly password: string | null;
  /** In place of the password: the file in whose first line it stands. */
  readonly passwordFile: string | null;
  /** Certificates (PEM) that are trusted besides those of the machine: a mail server inside the office. */
  readonly caFile: string | null;
  /** The sender's address, to which what cannot be delivered comes back. */
  readonly from: string;
  /** Where readers find the portal: every link in a mail begins with it. */
  readonly origin: string;
}

/** A mail as it is handed over. */
export interface Message extends Letter {
  readonly to: string;
  /** The agency's name. */
  readonly sender: string;
  /** The same for the same mail however often it is tried, so that who gets it twice may see it once. */
  readonly id: string;
  /** Where a mail program lets go of the subscription with one POST (RFC 8058); absent where nothing is subscribed to yet. */
  readonly leaveUrl?: string;
}

/** The way to the mail server. */
export interface Post {
  /** Null: the server has taken it. */
  readonly send: (message: Message) => Promise<Failure | null>;
  /** Greets the server and logs in, and sends nothing. Null: it can be used. */
  readonly verify: () => Promise<Failure | null>;
  readonly close: () => void;
}

let settings: MailSettings | null = null;
let open: Post | null = null;

/** The mail server that is used from now on, or none. A password that cannot be read is refused with `mail.*`. */
export function takeMail(taken: MailSettings | null): Refusal | null {
  open?.close();
  open = null;
  settings = null;
  if (!taken) return null;
  const post = openPost(taken);
  if (isRefusal(post)) return post;
  settings = taken;
  open = post;
  return null;
}

export const mailSettings = (): MailSettings | null => settings;
export const mailPost = (): Post | null => open;

/** So many conversations with the server at once. */
const CONNECTIONS = 3;
/** Milliseconds without an answer. */
const PATIENCE = 20_000;

function openPost(taken: MailSettings): Post | Refusal {
  const { host, port, tls, user, from, origin } = taken;
  const password = passwordOf(taken);
  if (isRefusal(password)) return password;
  const ca = taken.caFile === null ? null : readText(taken.caFile);
  if (isRefusal(ca)) return ca;
  const transport = createTransport({
    pool: true,
    maxConnections: CONNECTIONS,
    // Handed over again by us alone, who know what was taken.
    maxRequeues: 0,
    host,
    port,
    secure: tls === 'tls',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    ...(user ? { auth: { user, pass: password ?? '' } } : {}),
    ...(ca ? { tls: { ca } } : {}),
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const tried = async (deed: () => Promise<unknown>): Promise<Failure | null> => {
    try {
      await deed();
      return null;
    } catch (fault) {
      return judge(fault as Said);
    }
  };
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    send: ({ to, sender, id, subject, text, html, leaveUrl }) =>
      tried(() =>
        transport.sendMail({
          from: { name: sender, address: from },
          to: { name: '', address: to },
          envelope: { from, to: [to] },
          messageId: `<${id}@${domain}>`,
          subject,
          text,
          html,
          headers: { 'Auto-Submitted': 'auto-generated', ...leaveHeaders(leaveUrl, origin) },
        }),
      ),
    verify: () => tried(() => transport.verify()),
    close: () => transport.close(),
  };
}

/** RFC 8058 knows one click over https alone. */
function leaveHeaders(leaveUrl: string | undefined, origin: string): Record<string, string> {
  if (leaveUrl === undefined) return {};
  const isSafe = origin.startsWith('https:');
  return {
    'List-Unsubscribe': `<${leaveUrl}>`,
    ...(isSafe ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  };
}

/** Read or written by everybody, or written by the group. */
const OPEN_TO_OTHERS = 0o026;

function passwordOf({ password, passwordFile }: MailSettings): string | null | Refusal {
  if (passwordFile === null) return password;
  const text = readText(passwordFile);
  if (isRefusal(text)) return text;
  const mode = statSync(passwordFile).mode;
  if (mode & OPEN_TO_OTHERS)
    return refuse({ code: 'mail.open-to-others', facts: { file: passwordFile, mode: (mode & 0o777).toString(8) } });
  return text.split(/\r?\n/)[0]!;
}

function readText(file: string): string | Refusal {
  try {
    return readFileSync(file, 'utf8');
  } catch (fault) {
    return refuse({ code: 'mail.cannot-read', facts: { file, why: (fault as NodeJS.ErrnoException).code ?? '' } });
  }
}
