import { parseArgs } from 'node:util';
import { forgetAddress } from '../actions/mail/decide.ts';
import { checkServer, sendTest } from '../actions/mail/office.ts';
import { isRefusal } from '../base/refusal.ts';
import { mailSettings } from '../papers/mail/post.ts';
import { mailOverview } from '../reads/mail/overview.ts';
import { CLOCK, type Context } from '../store/context.ts';
import { MAIL_COMMAND_WORDS as WORDS } from '../words/mail/command.ts';
import { reasonText } from '../words/refusals.ts';
import { say, sayWith } from '../words/word.ts';
import type { Command, ExitCode, Terminal } from './command.ts';

const OPTIONS = {
  test: { type: 'string' },
  forget: { type: 'string' },
  check: { type: 'boolean' },
  status: { type: 'boolean' },
} as const;

/** `gongkai mail --test ADDRESS | --check | --forget ADDRESS | --status`: subscriptions by e-mail, for the operator. */
export const mail: Command = async (args, terminal, open) => {
  const asked = read(args);
  if (!asked) {
    terminal.err(`${say(WORDS, 'usage')}\n`);
    return 2;
  }
  const context = await (await open()).contextFor(CLOCK);
  const { test, forget, check } = asked;
  if (forget !== undefined) return forgotten(await forgetAddress(context, forget), terminal);
  if (test !== undefined) return said(await sendTest(context, test), 'sent', test, terminal);
  return check ? said(await checkServer(), 'works', '', terminal) : tellStatus(context, terminal);
};

/** What is asked for; null where it is not one thing. */
function read(args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    return Object.keys(values).length === 1 ? values : null;
  } catch {
    return null;
  }
}

function forgotten(isDone: boolean, { out }: Terminal): ExitCode {
  out(`${say(WORDS, isDone ? 'forgotten' : 'unknown')}\n`);
  return isDone ? 0 : 1;
}

function said(
  failure: Awaited<ReturnType<typeof sendTest>>,
  word: 'sent' | 'works',
  address: string,
  { out, err }: Terminal,
): ExitCode {
  if (isRefusal(failure)) {
    err(`${failure.refused.map((reason) => reasonText({ ...reason, field: undefined })).join('\n')}\n`);
    return 2;
  }
  const { host, port } = mailSettings()!;
  if (failure) err(`${sayWith(WORDS, 'not-sent', { why: failure.why })}\n`);
  else out(`${sayWith(WORDS, word, { host, port, address })}\n`);
  return failure ? 1 : 0;
}

async function tellStatus(context: Context, { out }: Terminal): Promise<ExitCode> {
  const { counts, state } = await mailOverview(context);
  out(`${sayWith(WORDS, 'status', { ...counts })}\n`);
  if (state.stoppedBy) out(`${sayWith(WORDS, 'stopped', { name: state.stoppedBy.name })}\n`);
  if (state.trouble) out(`${sayWith(WORDS, 'trouble', { why: state.trouble })}\n`);
  return counts.failed > 0 || state.trouble ? 1 : 0;
}
