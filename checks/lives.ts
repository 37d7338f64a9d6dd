import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agency } from '../src/cases/agency.ts';
import { annualReport } from '../src/cases/annual-report.ts';
import { comment } from '../src/cases/comment/comment.ts';
import { concern } from '../src/cases/concern/noun.ts';
import { licence, penalty } from '../src/cases/decision/noun.ts';
import { duty } from '../src/cases/duty.ts';
import type { Life } from '../src/cases/life.ts';
import { publication } from '../src/cases/publication/noun.ts';
import { rectification } from '../src/cases/rectification/rectification.ts';
import { document } from '../src/cases/register/document.ts';
import { matter } from '../src/cases/register/matter.ts';
import { tally } from '../src/cases/register/tally.ts';
import { remedy } from '../src/cases/remedy.ts';
import { request } from '../src/cases/request/noun.ts';
import { NOUN_WORDS } from '../src/words/nouns.ts';
import type { Finding } from './finding.ts';
import { renderPage } from './lives/page.ts';
import { renderPicture } from './lives/picture.ts';
import type { NounLife } from './lives/steps.ts';

const FOLDER = 'docs/lives';

const LIVES: readonly NounLife[] = [
  lifeOf(request, ['申请', 'Request'], 'src/cases/request/life.ts'),
  lifeOf(rectification, ['更正申请', 'Rectification'], 'src/cases/rectification/life.ts'),
  lifeOf(remedy, ['行政复议、行政诉讼', 'Remedy'], 'src/cases/remedy.ts'),
  lifeOf(publication, ['主动公开信息', 'Publication'], 'src/cases/publication/life.ts'),
  lifeOf(comment, ['公众意见', 'Comment'], 'src/cases/comment/life.ts'),
  lifeOf(concern, ['政务舆情回应', 'Concern'], 'src/cases/concern/life.ts'),
  lifeOf(duty, ['公开事项', 'Duty'], 'src/cases/duty.ts'),
  lifeOf(document, ['规章和行政规范性文件', 'Document'], 'src/cases/register/document.ts'),
  lifeOf(matter, ['权力事项', 'Matter'], 'src/cases/register/matter.ts'),
  lifeOf(tally, ['数量登记', 'Tally'], 'src/cases/register/tally.ts'),
  lifeOf(licence, ['行政许可公示信息', 'Licence'], 'src/cases/decision/life.ts'),
  lifeOf(penalty, ['行政处罚公示信息', 'Penalty'], 'src/cases/decision/life.ts'),
  lifeOf(annualReport, ['年度报告', 'Annual report'], 'src/cases/annual-report.ts'),
  lifeOf(agency, ['行政机关', 'Agency'], 'src/cases/agency.ts'),
];

function lifeOf(noun: { name: string; life: Life }, title: NounLife['title'], source: string): NounLife {
  const { states, verbs } = NOUN_WORDS[noun.name as keyof typeof NOUN_WORDS];
  return { name: noun.name, title, source, life: noun.life, states, verbs };
}

/** The pages and pictures of docs/lives say what the tables of life in src/cases say. */
export async function check(root: string): Promise<Finding[]> {
  return Object.entries(renderLives())
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => ({ path, message: 'differs from the table of life: run npm run lives' }));
}

/** Every file of docs/lives, by its path. */
export function renderLives(lives: readonly NounLife[] = LIVES): Record<string, string> {
  return Object.fromEntries(
    lives.flatMap((life) => [
      [`${FOLDER}/${life.name}.md`, renderPage(life)],
      [`${FOLDER}/${life.name}.svg`, renderPicture(life)],
    ]),
  );
}

if (import.meta.main) {
  const root = new URL('..', import.meta.url).pathname;
  if (process.argv.includes('--write')) {
    for (const [path, text] of Object.entries(renderLives())) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  const findings = await check(root);
  for (const { path, message } of findings) console.error(`${path}  ${message}`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
