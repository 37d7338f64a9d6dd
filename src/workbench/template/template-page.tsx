import { Alert, Button, Table } from 'antd';
import { useParams } from 'react-router';
import type { TemplateKindView } from '../../api/views.ts';
import { TEMPLATE_FIELD_HINTS } from '../../words/notices/templates.ts';
import { NOTICE_TITLE_WORDS } from '../../words/notices/titles.ts';
import { useSpeech } from '../session/language.tsx';
import { Icon } from '../shell/icons.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { MissingPage } from '../shell/page/missing.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useTemplates } from '../wire/queries.ts';
import { Upload } from './upload.tsx';
import { Versions } from './versions.tsx';

/** The templates of one kind of notice: its fields, a new version, the versions there are. */
export default function TemplatePage() {
  const { t, name } = useSpeech();
  const { kind = '' } = useParams();
  const { data, error, refetch } = useTemplates();
  if (!data) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  const one = data.kinds.find((each) => each.kind === kind);
  if (!one) return <MissingPage />;
  const may = (verb: string) => data.verbs.some((each) => each.verb === verb && each.reasons.length === 0);
  const title = name(NOTICE_TITLE_WORDS, kind);
  return (
    <Page
      title={title}
      above={[
        { to: '/agency', text: t('agency.title') },
        { to: '/agency/templates', text: t('template.title') },
      ]}
      extra={
        <Button href={`/api/v1/agency/templates/${kind}/start`} download icon={<Icon name="file" />}>
          {t('template.start')}
        </Button>
      }
    >
      {may('keep-template') && <Upload key={kind} kind={one} seq={data.seq} today={data.today} title={title} />}
      <Versions view={data} kind={one} mayEnd={may('end-template')} />
      <FieldTable fields={one.fields} />
      <Alert type="info" showIcon className="gk-gap" title={t('template.what')} description={t('template.keeps')} />
    </Page>
  );
}

function FieldTable({ fields }: Pick<TemplateKindView, 'fields'>) {
  const { t, name } = useSpeech();
  return (
    <Panel title={t('template.fields')}>
      <Table
        size="small"
        rowKey="id"
        scroll={{ x: 420 }}
        pagination={false}
        dataSource={[...fields]}
        columns={[
          { title: t('template.tag'), render: (_, { tag }) => <code>{`{${tag}}`}</code> },
          {
            title: t('template.required'),
            render: (_, { required }) => required && <b>{t('template.required')}</b>,
          },
          { title: t('template.meaning'), render: (_, { id }) => name(TEMPLATE_FIELD_HINTS, id) },
        ]}
      />
      <p>{t('template.section', { open: '{#回执}', field: '{回执}', close: '{/回执}' })}</p>
    </Panel>
  );
}
