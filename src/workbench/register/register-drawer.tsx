import { Descriptions, Drawer } from 'antd';
import { useMemo } from 'react';
import type { AnyCase, DocumentView } from '../../api/views.ts';
import { Actions } from '../case/actions.tsx';
import { CaseTimeline } from '../case/timeline.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { PATHS, useCase } from '../wire/queries.ts';
import type { Register } from './register-page.tsx';

type RegisteredCase = AnyCase & {
  readonly kind: string;
  readonly title: string;
  readonly documentNumber?: string;
  readonly basis?: string;
  readonly source?: string;
  readonly madeOn?: string;
  readonly publishedOn?: string | null;
  readonly repealedOn?: string | null;
  readonly listedOn?: string;
  readonly delistedOn?: string | null;
  readonly recordedOn?: string;
  readonly count?: number;
  readonly amount?: number | null;
};

/** What a correction may mend, as far as the register has it. */
const DAYS = ['madeOn', 'publishedOn', 'repealedOn', 'listedOn', 'delistedOn', 'recordedOn'] as const;
const MENDED = ['kind', 'title', 'documentNumber', 'basis', 'source', 'count', 'amount', ...DAYS] as const;

const LATE: readonly string[] = ['overdue', 'late'];

/** One line of a register: what may be done with it, and what happened to it. */
export function RegisterDrawer({
  register,
  id,
  close,
}: {
  register: Register;
  id: string | undefined;
  close: () => void;
}) {
  const words = useNounWords(register);
  const { data, error, refetch } = useCase<RegisteredCase, Partial<Pick<DocumentView, 'publication'>>>(register, id);
  const { t } = useSpeech();
  const c = data?.case;
  const publication = data?.publication;
  const current = useMemo(
    () => (c ? Object.fromEntries(MENDED.map((field) => [field, c[field] ?? undefined])) : {}),
    [c],
  );
  const shown = ['kind', 'documentNumber', 'basis', 'count', 'amount', 'source', ...DAYS] as const;
  return (
    <Drawer
      open={id !== undefined}
      size={680}
      title={c ? `${c.number} ${c.title}` : ''}
      onClose={close}
      destroyOnHidden
    >
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {c && data && (
        <>
          <Descriptions
            className="gk-gap"
            bordered
            size="small"
            column={1}
            items={[
              ...shown
                .filter((field) => c[field] !== undefined && c[field] !== '' && c[field] !== null)
                .map((field) => ({
                  key: field,
                  label: words.field(field),
                  children:
                    typeof c[field] === 'number'
                      ? c[field].toLocaleString('en-US')
                      : words.choice(field, String(c[field])),
                })),
              ...(publication
                ? [{ key: 'due', label: t('register.publicationDue'), children: <Publication of={publication} /> }]
                : []),
            ]}
          />
          <Actions
            noun={register}
            case={c}
            verbs={data.verbs}
            at={`${PATHS[register]}/${c.caseId}`}
            current={current}
            reload={() => refetch()}
          />
          <CaseTimeline noun={register} caseId={c.caseId} entries={data.timeline} />
        </>
      )}
    </Drawer>
  );
}

/** By when a document must be published, and whether it is in time. */
function Publication({ of: { on, provisional, timeliness } }: { of: NonNullable<DocumentView['publication']> }) {
  const { t } = useSpeech();
  return (
    <>
      <span className="gk-number">{on}</span> {provisional && <span className="gk-quiet">{t('due.provisional')} </span>}
      <b className={LATE.includes(timeliness) ? 'gk-error' : undefined}>{t(`publication.${timeliness}`)}</b>
    </>
  );
}
