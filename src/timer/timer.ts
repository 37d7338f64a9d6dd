import { tidyMail } from '../actions/mail/office.ts';
import { sendMails } from '../actions/mail/send.ts';
import { publishScheduled } from '../actions/publication/publish-scheduled.ts';
import { tidy } from '../actions/tidy.ts';
import { tidyJobs } from '../jobs/tidy.ts';
import { CLOCK, type House } from '../store/context.ts';

const HOUR_MS = 3_600_000;
const PUBLISH_MS = 15_000;

export interface TimerOptions {
  /** Told with each agency of which something was published: pages that were kept are out of date. */
  readonly onChange: (agencyId: number) => void;
  /** Where a fault, or a publication that was refused, is written. */
  readonly log?: (line: string) => void;
  readonly everyMs?: number;
}

/**
 * The door through which time comes in. It owes no deadline: those are computed whenever they are read, so that a
 * machine that was switched off has missed nothing; what was scheduled for a moment that has passed is published at once.
 * What is due by e-mail is sent, each time. Returns how to stop it, which waits until the mails under way are gone.
 */
export function startTimer(
  house: House,
  { onChange, log = console.error, everyMs = PUBLISH_MS }: TimerOptions,
): () => Promise<void> {
  const failed = (what: string) => (fault: unknown) => log(`gongkai: ${what} failed: ${(fault as Error).message}`);
  const said = new Set<string>();
  let busy = false;

  const publish = async () => {
    if (busy) return;
    busy = true;
    try {
      const { agencies, refused } = await publishScheduled(house);
      for (const agencyId of agencies) onChange(agencyId);
      for (const { number, reasons } of refused) {
        const line = `gongkai: ${number} is not published: ${reasons.map(({ code }) => code).join(', ')}`;
        if (!said.has(line)) log(line);
        said.add(line);
      }
    } finally {
      busy = false;
    }
  };
  let isEnding = false;
  let mails: Promise<void> | null = null;
  const send = () => {
    mails ??= sendMails(house, () => isEnding)
      .catch(failed('sending mails'))
      .finally(() => {
        mails = null;
      });
  };
  const tick = () => {
    void publish().catch(failed('publishing at its moment'));
    send();
  };
  const clean = () => void tidyAll(house, new Date()).catch(failed('housekeeping'));
  const timers = [setInterval(tick, everyMs), setInterval(clean, HOUR_MS)];
  tick();
  clean();
  return async () => {
    timers.forEach(clearInterval);
    isEnding = true;
    await mails;
  };
}

async function tidyAll(house: House, now: Date): Promise<void> {
  const context = await house.contextFor(CLOCK);
  await tidy(context.db, now);
  await tidyMail(context);
  await tidyJobs(house, now);
}
