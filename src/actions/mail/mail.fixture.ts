import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '../../base/refusal.ts';
import { takeMail } from '../../papers/mail/post.ts';
import { type MailServer, openMailServer } from '../../papers/mail/smtp.fixture.ts';
import { CLOCK, type Context, type House } from '../../store/context.ts';
import { takeMailKey } from '../../store/mail/seal.ts';
import { openTestDatabase, type TestDatabase } from '../../store/test-database.ts';
import { foundPublisher, publicationIn } from '../publication/steps.fixture.ts';
import { askSubscription, type Wish } from './ask.ts';
import { confirmSubscription } from './decide.ts';
import { sendMails } from './send.ts';

export const ORIGIN = 'https://gk.example.cn';

/** Everything, at once. */
const WISH: Wish = { email: '', column: '', genre: '', theme: '', issuer: '', words: '', lines: [], pace: 'at-once' };

export interface MailTest {
  readonly db: TestDatabase;
  readonly house: House;
  readonly server: MailServer;
  readonly context: () => Promise<Context>;
  readonly setNow: (instant: string) => void;
  readonly wait: (minutes: number) => void;
  /** Asks for a subscription and sends what is due; the token of the link in the mail that came. */
  readonly ask: (email: string, wish?: Partial<Wish>) => Promise<string>;
  readonly subscribe: (email: string, wish?: Partial<Wish>) => Promise<void>;
  readonly publish: (title: string, content?: object) => Promise<string>;
  readonly round: () => Promise<void>;
  /** The subjects of the mails to an address but those that asked it, in the order in which they came. */
  readonly news: (address: string) => string[];
  readonly close: () => Promise<void>;
}

/** An agency that publishes, and a real mail server. The clock stands until it is moved. */
export async function openMailTest(): Promise<MailTest> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-mail-'));
  const [db, server] = await Promise.all([openTestDatabase(), openMailServer()]);
  const base = await foundPublisher(db);
  let now = new Date(base.now);
  const { agencyId } = base.office;
  const house: House = {
    agencyId,
    folder: null,
    contextFor: async (actor) => ({ ...base, actor, now }),
    changed: () => {},
  };
  takeMailKey(join(folder, 'mail.key'));
  const settings = { user: null, password: null, passwordFile: null, caFile: null, from: 'gk@agency.example.cn' };
  takeMail({ ...settings, host: '127.0.0.1', port: server.port, tls: 'none', origin: ORIGIN });
  const context = () => house.contextFor(CLOCK);
  const ask: MailTest['ask'] = async (email, wish = {}) => {
    const refused = await askSubscription(await context(), { ...WISH, email, ...wish });
    if (isRefusal(refused)) throw new Error(JSON.stringify(refused));
    await sendMails(house);
    return server.to(email).at(-1)!.links[0]!.split('/').at(-1)!;
  };
  return {
    db,
    house,
    server,
    context,
    setNow: (instant) => {
      now = new Date(instant);
    },
    wait: (minutes) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    ask,
    subscribe: async (email, wish) => {
      if (!(await confirmSubscription(await context(), await ask(email, wish)))) throw new Error('not confirmed');
    },
    publish: async (title, content) =>
      (await publicationIn({ ...base, now }, 'published', { title, ...content })).caseId,
    round: () => sendMails(house),
    news: (address) =>
      server
        .to(address)
        .map(({ head }) => head.subject!)
        .filter((subject) => !subject.startsWith('请确认订阅')),
    close: async () => {
      takeMail(null);
      takeMailKey(null);
      await server.close();
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}
