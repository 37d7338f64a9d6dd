import { Button, Empty, Table, Tag } from 'antd';
import { useState } from 'react';
import type { Answered, TemplateKindView, TemplatesView, TemplateVersionView } from '../../api/views.ts';
import { FileLinks } from '../case/file-links.tsx';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { EndDialog } from './end-dialog.tsx';

interface Props {
  readonly view: Answered<TemplatesView>;
  readonly kind: TemplateKindView;
  readonly mayEnd: boolean;
}

const COLOURS = { 'in-force': 'geekblue', coming: 'purple', waiting: undefined, past: undefined } as const;

/** Every version of a kind's template, the newest first. */
export function Versions({ view, kind, mayEnd }: Props) {
  const { t } = useSpeech();
  const [ending, setEnding] = useState<TemplateVersionView | null>(null);
  return (
    <Panel title={t('template.versions')} flush>
      <Table<TemplateVersionView>
        size="small"
        rowKey="version"
        scroll={{ x: 720 }}
        pagination={false}
        dataSource={[...kind.versions]}
        locale={{
          emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('template.noVersions')} />,
        }}
        columns={[
          { title: t('template.number'), render: (_, one) => t('template.version', { version: one.version }) },
          {
            title: t('column.state'),
            render: (_, { standing }) => <Tag color={COLOURS[standing]}>{t(`template.standing.${standing}`)}</Tag>,
          },
          {
            title: t('template.days'),
            className: 'gk-number',
            render: (_, { from, until }) => t('template.daysOf', { from, until: until ?? t('template.open') }),
          },
          {
            title: t('template.file'),
            render: (_, { file }) => <FileLinks caseId={view.caseId} files={[{ ...file, purpose: 'attachment' }]} />,
          },
          { title: t('template.by'), render: (_, one) => <Origin version={one} /> },
          {
            title: '',
            render: (_, one) =>
              mayEnd &&
              one.standing !== 'past' && (
                <Button
                  size="small"
                  aria-label={t('template.endOf', { version: one.version })}
                  onClick={() => setEnding(one)}
                >
                  {t('template.end')}
                </Button>
              ),
          },
        ]}
      />
      <EndDialog kind={kind.kind} seq={view.seq} version={ending} close={() => setEnding(null)} />
    </Panel>
  );
}

function Origin({ version: { keptBy, keptOn, note, endedOn, endedWhy } }: { version: TemplateVersionView }) {
  const { t } = useSpeech();
  return (
    <>
      {keptBy.name} <span className="gk-number">{keptOn}</span>
      {note && <div className="gk-quiet gk-pre">{note}</div>}
      {endedOn && <div className="gk-quiet">{t('template.endedOn', { on: endedOn, why: endedWhy })}</div>}
    </>
  );
}
