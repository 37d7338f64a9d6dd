import type { Day } from '../../base/day.ts';
import { agency } from '../../cases/agency.ts';
import { isValidOn, type TemplateVersion, templateOn } from '../../cases/notice-template.ts';
import { TEMPLATE_KINDS } from '../../papers/templates/example.ts';
import { fieldsOf, type TemplateField } from '../../papers/templates/fields.ts';
import { startTemplate } from '../../papers/templates/start.ts';
import { isTemplateKind, type TriedTemplate, tryTemplate } from '../../papers/templates/try.ts';
import { type Context, todayOf } from '../../store/context.ts';
import { findCaseView } from '../case-view.ts';
import type { VerbView } from '../verbs.ts';

/** In force today, to come, or over. */
export type TemplateStanding = 'in-force' | 'coming' | 'waiting' | 'past';

export interface TemplateVersionView extends Omit<TemplateVersion, 'kind'> {
  readonly standing: TemplateStanding;
  /** What notices would be made with if it were taken out of use today: a version, or null for the program's own form. */
  readonly without: number | null;
}

/** The templates of one kind of notice (文书种类). */
export interface TemplateKindView {
  readonly kind: string;
  readonly fields: readonly TemplateField[];
  /** The version in force today; null = the program's own form. */
  readonly inForce: number | null;
  /** The newest first. */
  readonly versions: readonly TemplateVersionView[];
}

export interface TemplatesView {
  readonly caseId: string;
  readonly seq: number;
  readonly today: Day;
  readonly kinds: readonly TemplateKindView[];
  readonly verbs: readonly VerbView[];
}

/** Every kind of notice with its templates: in force, to come, past. */
export async function templatesView(context: Context): Promise<TemplatesView> {
  const { office } = context;
  const view = await findCaseView(agency, context, office.caseId);
  if (!view) throw new Error(`agency ${office.agencyId} has no case ${office.caseId}`);
  const today = todayOf(context);
  const { caseId, seq, templates } = view.case;
  return {
    caseId,
    seq,
    today,
    kinds: TEMPLATE_KINDS.map((kind) => kindView(kind, templates, today)),
    verbs: view.verbs.filter(({ verb }) => verb === 'keep-template' || verb === 'end-template'),
  };
}

function kindView(
  kind: (typeof TEMPLATE_KINDS)[number],
  all: readonly TemplateVersion[],
  today: Day,
): TemplateKindView {
  const inForce = templateOn(all, kind, today)?.version ?? null;
  const versions = all
    .filter((one) => one.kind === kind)
    .map(({ kind: _, ...one }) => ({
      ...one,
      standing: standingOf({ ...one, kind }, inForce, today),
      without:
        templateOn(
          all.filter((other) => other.version !== one.version),
          kind,
          today,
        )?.version ?? null,
    }));
  return { kind, fields: fieldsOf(kind), inForce, versions: versions.toReversed() };
}

function standingOf(one: TemplateVersion, inForce: number | null, today: Day): TemplateStanding {
  if (one.version === inForce) return 'in-force';
  if (isValidOn(one, today)) return 'waiting';
  return one.endedOn === null && one.from > today ? 'coming' : 'past';
}

/** The template that the agency begins with for a kind; null where there is no such kind. */
export function startTemplateOf({ office }: Context, kind: string): Uint8Array | null {
  return isTemplateKind(kind) ? startTemplate(kind, office) : null;
}

/** A template before it is kept: what is wrong with it, or an example made with it. Keeps nothing. */
export function templatePreview(
  { office }: Context,
  kind: string,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<TriedTemplate> {
  return tryTemplate(file, kind, office);
}
