import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isRefusal } from '../base/refusal.ts';
import { reportPage } from '../pages/report/report-page.tsx';
import { type PaperFormat, REPORT_FORMATS } from '../papers/formats.ts';
import { fontsInUse } from '../papers/pdf/press.ts';
import { figuresOf, type ReportPaper } from '../papers/report-paper.ts';
import { certificateFacts } from '../papers/sign/said.ts';
import { signerAt } from '../papers/sign/signing.ts';
import { reportContent } from '../reads/report/content.ts';
import { reportPaper } from '../reads/report/paper.ts';
import { CLOCK } from '../store/context.ts';
import { SIGNING_WORDS } from '../words/papers/signing.ts';
import { FONT_WORDS, OFD_NOTE } from '../words/papers.ts';
import { reasonText } from '../words/refusals.ts';
import { say, sayWith } from '../words/word.ts';
import type { Command, ExitCode, Terminal } from './command.ts';

const TEXTS = ['json', 'html'];
const FORMATS = [...TEXTS, ...REPORT_FORMATS.map(({ id }) => id)];
const USAGE = `用法：gongkai report --year 年份 [--agency 机关编号] [--format ${FORMATS.join('|')}] [--out 文件]\n`;

/**
 * `gongkai report --agency ID --year Y [--format F] [--out FILE]`: the report as the ledger has it now, printed or in a file; as
 * a paper, as it was last published where it was.
 */
export const report: Command = async (args, terminal, open) => {
  const options = {
    year: { type: 'string' },
    format: { type: 'string', default: 'json' },
    out: { type: 'string' },
  } as const;
  const { values } = parseArgs({ args: [...args], options, strict: false });
  const year = Number(values.year);
  const file = typeof values.out === 'string' ? values.out : null;
  const format = REPORT_FORMATS.find(({ id }) => id === values.format);
  const isText = TEXTS.includes(String(values.format));
  if (!Number.isInteger(year) || year < 2019 || !(isText || (format && file))) {
    terminal.err(USAGE);
    return 2;
  }
  const context = await (await open()).contextFor(CLOCK);
  if (format) {
    // A paper is what was published, where it was: that alone is signed.
    const paper = (await reportPaper(context, year)) ?? (await reportContent(context, year));
    return writePaper(paper, format, file!, terminal);
  }
  const content = await reportContent(context, year);
  const text = values.format === 'json' ? figuresOf(content) : reportPage(content);
  if (!file) terminal.out(text);
  return file ? write(file, text, terminal) : 0;
};

async function writePaper(
  content: ReportPaper,
  format: PaperFormat<ReportPaper>,
  file: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const bytes = await format.make(content);
  if (isRefusal(bytes)) {
    terminal.err(`${bytes.refused.map((reason) => reasonText(reason)).join('\n')}\n`);
    return 2;
  }
  if (format.ending === 'pdf' || format.ending === 'ofd') terminal.err(await fontLines());
  if (format.ending === 'ofd') terminal.err(`${say(OFD_NOTE, 'experimental')}\n`);
  if (format.ending === 'pdf') terminal.err(signingLine(content));
  return write(file, bytes, terminal);
}

/** Which fonts stand in place of those that the standard names. */
async function fontLines(): Promise<string> {
  const uses = await fontsInUse();
  if (isRefusal(uses)) return '';
  const lines = uses.map(({ role, family, own }) =>
    sayWith(FONT_WORDS, own ? 'own' : 'substitute', { named: say(FONT_WORDS, role), family }),
  );
  return `${[...lines, say(FONT_WORDS, 'note')].join('\n')}\n`;
}

/** Who signed it, or why nobody did although a certificate is set up. */
function signingLine({ publishedBy }: ReportPaper): string {
  const signer = signerAt(new Date(), publishedBy);
  if (!signer || isRefusal(signer)) return '';
  const key = publishedBy !== undefined ? 'signed' : 'not-published';
  return `${sayWith(SIGNING_WORDS, key, certificateFacts(signer.certificate))}\n`;
}

function write(file: string, content: string | Uint8Array, { err }: Terminal): ExitCode {
  try {
    writeFileSync(file, content);
    return 0;
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    err(`${reasonText({ code: 'report.cannot-write', facts: { file, why: code } })}\n`);
    return 2;
  }
}
