import { Alert, Descriptions, Tag } from 'antd';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { Answered, DecisionKind, DecisionView } from '../../api/views.ts';
import { Actions } from '../case/actions.tsx';
import { CasePage, StateTag } from '../case/frame/case-page.tsx';
import { CaseTimeline } from '../case/timeline.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useDecision } from '../wire/decisions.ts';
import { PATHS } from '../wire/queries.ts';
import { DueText } from './decision-table.tsx';
import { kindFrom } from './kind.ts';

/** One licence or penalty: what may be done, what the public sees of it, and what happened. */
export default function DecisionPage() {
  const { t } = useSpeech();
  const { kind: given, id = '' } = useParams();
  const kind = kindFrom(given);
  const asked = useDecision(kind, id);
  const above = [{ to: `/decisions/${kind}`, text: t(`dec.${kind}`) }];
  return (
    <CasePage asked={asked} above={above}>
      {(view, reload) => (
        <Page
          title={t('dec.one', { kind: t(`dec.${kind}`), number: view.case.number })}
          above={above}
          beside={<StateTag noun={kind} state={view.case.state} />}
        >
          <Shown kind={kind} view={view} reload={reload} />
        </Page>
      )}
    </CasePage>
  );
}

interface ShownProps {
  readonly kind: DecisionKind;
  readonly view: Answered<DecisionView>;
  readonly reload: () => Promise<unknown>;
}

function Shown({ kind, view, reload }: ShownProps) {
  const { t } = useSpeech();
  const words = useNounWords(kind);
  const { case: c, shown } = view;
  const current = useMemo(
    () => ({
      ...c.fields,
      decisionType: c.decisionType,
      itemCode: c.itemCode || undefined,
      severity: c.severity ?? undefined,
      publicUntil: c.publicUntil ?? undefined,
    }),
    [c],
  );
  const fields = Object.keys(c.fields).toSorted((a, b) => words.place(a) - words.place(b));
  return (
    <>
      <Actions
        noun={kind}
        case={c}
        verbs={view.verbs}
        at={`${PATHS[kind]}/${c.caseId}`}
        current={current}
        reload={reload}
      />
      <Ended kind={kind} view={view} />
      <div className="gk-two">
        <div>
          <Status kind={kind} view={view} />
          <Panel title={t('dec.facts')}>
            <Descriptions
              bordered
              size="small"
              column={1}
              styles={{ label: { width: 200 } }}
              items={fields.map((code) => ({
                key: code,
                label: words.field(code),
                children: (
                  <>
                    <span className="gk-pre">{words.choice(code, c.fields[code]!)}</span>{' '}
                    {!shown.includes(code) && <Tag>{t('dec.isHidden')}</Tag>}
                  </>
                ),
              }))}
            />
          </Panel>
        </div>
        <CaseTimeline noun={kind} caseId={c.caseId} entries={view.timeline} />
      </div>
    </>
  );
}

/** Why it does not stand, or is not public any more. */
function Ended({ kind, view: { case: c } }: Pick<ShownProps, 'kind' | 'view'>) {
  const { t } = useSpeech();
  const words = useNounWords(kind);
  const said = (word: 'dec.revoked' | 'dec.withdrawn', { on, ground, reason }: NonNullable<typeof c.withdrawn>) =>
    t(word, { on, ground: words.choice('ground', ground), reason });
  if (c.withdrawn) return <Alert type="info" showIcon className="gk-gap" title={said('dec.withdrawn', c.withdrawn)} />;
  if (c.revoked) return <Alert type="warning" showIcon className="gk-gap" title={said('dec.revoked', c.revoked)} />;
  return c.closed ? <Alert type="info" showIcon className="gk-gap" title={c.closed.reason} /> : null;
}

function Status({ kind, view: { case: c, due } }: Pick<ShownProps, 'kind' | 'view'>) {
  const { t } = useSpeech();
  const { today } = useSession();
  const words = useNounWords(kind);
  const isPublic = c.state === 'published' || c.state === 'revoked';
  const isOver = c.publicUntil !== null && c.publicUntil < today;
  const path = kind === 'licence' ? 'licences' : 'penalties';
  const rows: [string, React.ReactNode][] = [
    [t('dec.column.due'), due && <DueText key="due" due={due} />],
    [words.field('decisionType'), c.decisionType],
    [words.field('itemCode'), c.itemCode],
    [words.field('severity'), c.severity && words.choice('severity', c.severity)],
    [t('dec.column.publishedOn'), c.publishedOn],
    [t('dec.column.publicUntil'), c.publicUntil && `${c.publicUntil}${isOver ? ` ${t('dec.over')}` : ''}`],
    [
      t('dec.asReaders'),
      isPublic && !isOver && (
        <a key="page" href={`/decisions/${path}/${c.caseId}`}>
          {`/decisions/${path}/${c.caseId}`}
        </a>
      ),
    ],
  ];
  return (
    <Panel title={t('dec.status')}>
      <Descriptions
        bordered
        size="small"
        column={1}
        styles={{ label: { width: 200 } }}
        items={rows
          .filter(([, content]) => content)
          .map(([label, content], key) => ({ key, label, children: content }))}
      />
    </Panel>
  );
}
