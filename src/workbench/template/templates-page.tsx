import { Alert, Table, Tag } from 'antd';
import { useRef } from 'react';
import { Link } from 'react-router';
import type { TemplateKindView } from '../../api/views.ts';
import { NOTICE_TITLE_WORDS } from '../../words/notices/titles.ts';
import { ROW_LINK, useRowKeys } from '../desk/row-keys.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useTemplates } from '../wire/queries.ts';

/** 文书模板: what each kind of notice is made with, today and later. */
export default function TemplatesPage() {
  const { t, name } = useSpeech();
  const { data, error, isFetching, refetch } = useTemplates();
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  return (
    <Page title={t('template.title')} above={[{ to: '/agency', text: t('agency.title') }]}>
      <Alert type="info" showIcon className="gk-gap" title={t('template.what')} description={t('template.keeps')} />
      {error && <Fault fault={error} retry={() => void refetch()} />}
      <Panel flush title={t('template.title')}>
        <div ref={list}>
          <Table<TemplateKindView>
            size="small"
            rowKey="kind"
            scroll={{ x: 560 }}
            loading={isFetching}
            pagination={false}
            dataSource={data?.kinds ?? []}
            columns={[
              {
                title: t('template.kind'),
                render: (_, { kind }) => (
                  <Link to={`/agency/templates/${kind}`} className={ROW_LINK}>
                    {name(NOTICE_TITLE_WORDS, kind)}
                  </Link>
                ),
              },
              { title: t('template.inForce'), render: (_, kind) => <InForce kind={kind} /> },
              { title: t('template.coming'), render: (_, { versions }) => <Coming versions={versions} /> },
              {
                title: t('template.past'),
                className: 'gk-number',
                render: (_, { versions }) => {
                  const n = versions.filter(({ standing }) => standing === 'past' || standing === 'waiting').length;
                  return n > 0 && t('template.count', { n });
                },
              },
            ]}
          />
        </div>
      </Panel>
    </Page>
  );
}

function InForce({ kind: { versions, inForce } }: { kind: TemplateKindView }) {
  const { t } = useSpeech();
  const one = versions.find(({ version }) => version === inForce);
  if (!one) return <span className="gk-quiet">{t('template.own')}</span>;
  return <Tag color="geekblue">{t('template.versionFrom', { version: one.version, from: one.from })}</Tag>;
}

function Coming({ versions }: Pick<TemplateKindView, 'versions'>) {
  const { t } = useSpeech();
  return versions
    .filter(({ standing }) => standing === 'coming')
    .map(({ version, from }) => <Tag key={version}>{t('template.versionFrom', { version, from })}</Tag>);
}
