import { isRefusal } from './base/refusal.ts';
import { COMMANDS, usage } from './cli/commands.ts';
import { readConfig } from './config.ts';
import { init } from './init.ts';
import { openHouse } from './open-house.ts';
import { takeMail } from './papers/mail/post.ts';
import { takeOwnFonts } from './papers/pdf/press.ts';
import { takeSigningKey } from './papers/sign/signing.ts';
import { serve } from './serve.ts';
import { takeMailKey } from './store/mail/seal.ts';
import { reasonText } from './words/refusals.ts';

/** The program: `gongkai COMMAND`. Ends with 0 good, 1 findings, 2 cannot. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...args] = argv;
  const read = readConfig(args, process.env);
  if (isRefusal(read)) return cannot(read.refused.map((reason) => reasonText(reason)));
  const { config, rest } = read;
  takeOwnFonts(config.fontsDir);
  takeSigningKey(config.signing);
  takeMailKey(config.mail?.keyFile ?? null);
  const unusable = takeMail(config.mail);
  if (unusable) return cannot(unusable.refused.map((reason) => reasonText(reason)));
  if (name === 'serve') return serve(config, terminal);
  if (name === 'init') return init(config, rest, terminal);
  const command = name ? COMMANDS[name] : undefined;
  if (!command) return cannot([usage()]);
  let close = async () => {};
  try {
    return await command(rest, terminal, async () => {
      const opened = await openHouse(config, 'command');
      if (isRefusal(opened)) throw new Cannot(opened.refused.map((reason) => reasonText(reason)));
      close = opened.close;
      return opened.house;
    });
  } catch (fault) {
    if (fault instanceof Cannot) return cannot(fault.lines);
    throw fault;
  } finally {
    takeMail(null);
    await close();
  }
}

class Cannot extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

const terminal = {
  out: (text: string) => void process.stdout.write(text),
  err: (text: string) => void process.stderr.write(text),
};

function cannot(lines: readonly string[]): number {
  terminal.err(`${lines.join('\n')}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
