/** What becomes of a mail that the server has not taken. */
export interface Failure {
  /**
   * `later`: this mail again, later (4xx); `refused`: there is no such mailbox, for good; `rejected`: this mail, for another
   * reason, for good; `server`: no mail at all can be handed over now, and none has been tried.
   */
  readonly what: 'later' | 'refused' | 'rejected' | 'server';
  /** What the server said, without the address: it is shown to staff. */
  readonly why: string;
}

/** What nodemailer says of a failure: `command` is the one that was on its way. */
export interface Said {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly message: string;
}

/** Answers to these are about one mailbox; to all before them, about us. */
const OF_ONE_MAIL = /^(RCPT TO|DATA)$/;
/** RFC 3463 of a mailbox that is there: it is full, its system is in trouble, or it is a matter of policy. */
const NOT_THE_MAILBOX = /\b5\.(2\.[23]|3\.\d+|4\.\d+|7\.\d+)\b/;
const SHORT = 200;

/** Judges by where the conversation broke off and by the answer's class (RFC 5321 4.2.1). */
export function judge({ code = '', command = '', responseCode = 0, response, message }: Said): Failure {
  const why = plain(response ?? (code ? `${code}: ${message}` : message));
  if (!OF_ONE_MAIL.test(command) && code !== 'EMESSAGE') return { what: 'server', why };
  if (responseCode < 500) return { what: responseCode === 421 || responseCode === 0 ? 'server' : 'later', why };
  if (command === 'RCPT TO' && !NOT_THE_MAILBOX.test(why)) return { what: 'refused', why };
  return { what: 'rejected', why };
}

/** In one line, and with no address in it. */
function plain(text: string): string {
  return text
    .replace(/<?[^\s<>@]+@[^\s<>@]+>?/g, '…@…')
    .replace(/\s+/g, ' ')
    .slice(0, SHORT);
}
