import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { act } from '../../actions/act.ts';
import { LARGEST_FILE, type Upload } from '../../actions/files.ts';
import { ACTING } from '../../actions/nouns.ts';
import { isRefusal, type Reason, type Refusal, refuse } from '../../base/refusal.ts';
import { neverReasons } from '../../cases/life.ts';
import type { TakenOverFacts } from '../../cases/publication/taken-over.ts';
import { diskFolder } from '../../papers/site/folder.ts';
import type { RawFile } from '../../papers/site/raw.ts';
import type { Context } from '../../store/context.ts';
import { findFile } from '../../store/files.ts';
import { judgedItems } from '../earlier/preview.ts';
import { openSource, type SiteSource, sourceOf } from '../earlier/source.ts';
import { takeOverWish } from '../earlier/wish.ts';
import type { Item, JobKind } from '../kind.ts';

const staffParams = takeOverWish.extend({
  /** SHA-256 of what was sent. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().max(200),
});
const hereParams = takeOverWish.extend({ path: z.string().min(1).max(4000) });

interface One extends Item {
  readonly facts: TakenOverFacts | null;
  readonly files: readonly RawFile[];
  readonly reasons: readonly Reason[];
}

/** A file or a directory of this machine. Refused with what the system says. */
export async function sourceAt(path: string): Promise<SiteSource | Refusal> {
  try {
    if (!(await stat(path)).isDirectory()) return openSource(basename(path), await readFile(path));
    const folder = await diskFolder(path);
    return isRefusal(folder) ? folder : sourceOf(folder);
  } catch (fault) {
    const { code = '' } = fault as NodeJS.ErrnoException;
    return refuse({ code: 'takeover.cannot-open', facts: { file: path, why: code } });
  }
}

async function sourceSent({ db, office }: Context, hash: string, name: string): Promise<SiteSource | Refusal> {
  const found = await findFile(db, office.agencyId, hash);
  return found ? openSource(name, found.bytes) : refuse({ code: 'file.not-found' });
}

/** The source that is being worked on: opened once, and not again for each of its thousands of items. */
let open: { readonly of: string; readonly source: SiteSource } | null = null;

async function held(of: string, opened: () => Promise<SiteSource | Refusal>): Promise<SiteSource> {
  if (open?.of === of) return open.source;
  const source = await opened();
  if (isRefusal(source)) throw new Error(`${of}: ${JSON.stringify(source)}`);
  open = { of, source };
  return source;
}

function kindOf<Params extends z.output<typeof takeOverWish>>(
  id: string,
  whose: 'staff' | 'operator',
  params: z.ZodType<Params>,
  sourceFor: (context: Context, params: Params) => Promise<SiteSource>,
): JobKind<Params, One> {
  return {
    id,
    for: whose,
    params,
    refuse: async ({ actor }) => neverReasons(ACTING.publication.noun.life, 'take-over', actor),
    list: async function* ({ contextFor }, asked) {
      const context = await contextFor();
      for await (const one of judgedItems(context, await sourceFor(context, asked), asked)) {
        if (isRefusal(one)) throw new Error(JSON.stringify(one));
        const { place, title, facts, files, reasons } = one;
        yield { number: place, what: title, facts, files, reasons };
      }
    },
    make: async ({ contextFor }, { facts, files, reasons }, asked) => {
      if (!facts) return refuse(...reasons);
      const context = await contextFor();
      const uploads = await uploadsOf(await sourceFor(context, asked), files);
      if (isRefusal(uploads)) return uploads;
      const body = uploads.reduce((html, { mark, hash }) => (mark ? html.replaceAll(mark, hash) : html), facts.body);
      const once = uploads.filter(({ hash }, i) => uploads.findIndex((other) => other.hash === hash) === i);
      const deed = { verb: 'take-over', facts: { ...facts, body }, files: once };
      const done = await act(ACTING.publication, context, deed);
      // Done before, by this job or another: there is nothing more to do.
      return isRefusal(done) && done.refused[0]?.code !== 'takeover.there' ? done : null;
    },
  };
}

async function uploadsOf(
  { folder }: SiteSource,
  files: readonly RawFile[],
): Promise<(Upload & { readonly hash: string; readonly mark: string | null })[] | Refusal> {
  const uploads = [];
  for (const { path, name, mark } of files) {
    const bytes = await folder.read(path, LARGEST_FILE);
    if (bytes === null) return refuse({ code: 'takeover.file-missing', field: 'files', facts: { file: path } });
    if (isRefusal(bytes)) return bytes;
    uploads.push({ name, bytes, mark, hash: createHash('sha256').update(bytes).digest('hex') });
  }
  return uploads;
}

/** 接收原网站信息 out of what was sent: one publication an item, with the day it had. What is there already is not made twice. */
export const takeOverSent = kindOf('take-over', 'staff', staffParams, (context, { file, name }) =>
  held(`${context.office.agencyId} ${file}`, () => sourceSent(context, file, name)),
);

/** The same of a file or directory of this machine, for whoever runs the program. */
export const takeOverHere = kindOf('take-over-here', 'operator', hereParams, (_, { path }) =>
  held(path, () => sourceAt(path)),
);
