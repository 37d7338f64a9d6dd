import type { JobAnswer } from '../../api/views.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { NOTICE_FORMAT_WORDS, REPORT_FORMAT_WORDS } from '../../words/papers.ts';
import { REQUEST_CHOICE_WORDS, REQUEST_STATE_WORDS } from '../../words/request.ts';
import { useStaffName } from '../desk/staff.ts';
import { type Speech, useSpeech } from '../session/language.tsx';

/** What a job was asked for, as the API gives it back. */
interface Asked {
  readonly cases?: readonly string[];
  readonly filter?: Readonly<Record<string, string | number | boolean>>;
  readonly years?: readonly number[];
  readonly formats?: readonly string[];
}

/** Of what a job is, and in which formats, in a line. */
export function useJobRange(): (job: JobAnswer) => string {
  const { t, name, language } = useSpeech();
  const staffName = useStaffName();
  const join = (parts: readonly string[]) => parts.join(language === 'zh' ? '、' : ', ');
  const worded: Readonly<Record<string, (value: string) => string>> = {
    state: (value) => name(REQUEST_STATE_WORDS, value),
    kind: (value) => name(REQUEST_CHOICE_WORDS, `kind.${value}`),
    outcome: (value) => name(OUTCOME_WORDS, value),
    holder: staffName,
    open: (value) => t(value === 'true' ? 'search.open.true' : 'search.open.false'),
  };
  const LABELS = {
    text: 'search.q',
    state: 'search.state',
    year: 'search.year',
    outcome: 'search.outcome',
    kind: 'search.kind',
    holder: 'search.holder',
    section: 'search.section',
    open: 'search.open',
  } as const;
  return ({ kind, params }) => {
    if (kind === 'site-check') return t('duty.siteCheckOf');
    if (kind === 'take-over') return String(params.name ?? '');
    if (kind === 'export-all') return t(params.scope === 'all' ? 'job.exportAll' : 'job.exportPublic');
    if (kind.startsWith('decisions-')) return decisionRange(params, t);
    const { cases, filter = {}, years = [], formats = [] } = params as Asked;
    const forms = formats.map((id) => name(kind === 'notices' ? NOTICE_FORMAT_WORDS : REPORT_FORMAT_WORDS, id));
    const lines = Object.entries(LABELS).flatMap(([key, label]) => {
      const value = filter[key];
      return value === undefined ? [] : [`${t(label)} ${worded[key]?.(String(value)) ?? value}`];
    });
    const range = cases
      ? t('job.cases', { n: cases.length })
      : kind === 'reports'
        ? join(years.map((year) => t('app.year', { year })))
        : lines.length > 0
          ? join(lines)
          : t('job.all');
    return `${range} · ${join(forms)}`;
  };
}

/** Of which exchange file, or how many decisions. */
function decisionRange(params: JobAnswer['params'], t: Speech['t']): string {
  const { of, name, cases } = params as { of: 'licence' | 'penalty'; name?: string; cases?: readonly string[] };
  const kind = t(`dec.${of}`);
  if (name !== undefined) return t('dec.job.import', { kind, name });
  return cases ? t('dec.job.cases', { kind, n: cases.length }) : t('dec.job.all', { kind });
}
