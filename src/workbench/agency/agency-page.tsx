import { Descriptions, Table } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import type { AgencyView, Answered } from '../../api/views.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { Actions } from '../case/actions.tsx';
import { useCiteText } from '../case/cite.ts';
import { CaseTimeline } from '../case/timeline.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { Page } from '../shell/page/page.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { useAgency } from '../wire/queries.ts';

/** 机关设置: who the agency is, and what it chose where the law leaves a choice. */
export default function AgencyPage() {
  const { t } = useSpeech();
  const { data, error, refetch } = useAgency();
  if (!data) return error ? <Fault fault={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <Page
      title={t('agency.title')}
      extra={
        <>
          <Link to="/agency/templates">{t('template.title')}</Link>{' '}
          <Link to="/agency/scan-lists">{t('lists.title')}</Link>{' '}
          <Link to="/agency/search-names">{t('names.title')}</Link> <Link to="/agency/bodies">{t('bodies.title')}</Link>
        </>
      }
    >
      <Shown view={data} reload={() => refetch()} />
    </Page>
  );
}

function Shown({ view, reload }: { view: Answered<AgencyView>; reload: () => Promise<unknown> }) {
  const { t } = useSpeech();
  const words = useNounWords('agency');
  const { case: c, settings } = view;
  const current = useMemo(() => ({ contact: c.contact, settings }), [c.contact, settings]);
  const contact: [string, string][] = [
    [words.field('name'), c.name],
    [words.field('shortName'), c.shortName],
    ...Object.entries(c.contact)
      .sort(([a], [b]) => words.place(a) - words.place(b))
      .map(([field, value]): [string, string] => [words.field(field), value]),
  ];
  return (
    <>
      <Actions
        noun="agency"
        case={c}
        verbs={view.verbs}
        at="/agency"
        current={current}
        without={[
          'load-calendar',
          'keep-scan-lists',
          'keep-search-names',
          'keep-bodies',
          'keep-template',
          'end-template',
        ]}
        reload={reload}
      />
      <Panel title={t('agency.contact')}>
        <Descriptions
          bordered
          size="small"
          column={{ xs: 1, md: 2 }}
          styles={{ label: { width: 150 } }}
          items={contact.filter(([, value]) => value).map(([label, children], key) => ({ key, label, children }))}
        />
      </Panel>
      <Settings view={view} />
      <CaseTimeline noun="agency" caseId={c.caseId} entries={view.timeline} />
    </>
  );
}

function Settings({ view }: { view: Pick<AgencyView, 'settings' | 'settingCites'> }) {
  const { t, name } = useSpeech();
  const words = useNounWords('agency');
  const citeText = useCiteText();
  const valueText = (key: string, value: AgencyView['settings'][string]): string => {
    if (typeof value === 'boolean') return t(value ? 'app.yes' : 'app.no');
    if (Array.isArray(value)) return value.map((one) => words.choice(key, one)).join('、');
    if (typeof value !== 'object') return words.choice(key, String(value));
    const rows = Object.entries(value).map(([code, row]) => `${name(OUTCOME_WORDS, code)}：${row}`);
    return rows.join('；') || t('app.none');
  };
  return (
    <Panel title={t('agency.settings')} flush>
      <Table
        size="small"
        rowKey="key"
        pagination={false}
        dataSource={Object.entries(view.settings).map(([key, value]) => ({ key, value }))}
        columns={[
          { title: t('agency.setting'), render: (_, { key }) => words.field(key) },
          { title: t('agency.value'), render: (_, { key, value }) => valueText(key, value) },
          {
            title: t('column.cite'),
            render: (_, { key }) => {
              const cite = view.settingCites[key];
              return cite && citeText(cite);
            },
          },
        ]}
      />
    </Panel>
  );
}
