import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { DeskRow } from '../../api/views.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { REQUEST_CHOICE_WORDS, REQUEST_STATE_WORDS } from '../../words/request.ts';
import { useSpeech } from '../session/language.tsx';
import { DueMark } from './light.tsx';
import { ROW_LINK } from './row-keys.ts';
import { useStaffName } from './staff.ts';

/** The columns of a list of requests, on the desk and in the search. */
export function useRequestColumns(): Record<
  'number' | 'due' | 'title' | 'party' | 'state' | 'section' | 'holder' | 'openedOn' | 'outcome' | 'kind',
  TableColumnsType<DeskRow>[number]
> {
  const { t, name } = useSpeech();
  const staffName = useStaffName();
  return {
    number: {
      title: t('column.number'),
      dataIndex: 'number',
      width: 112,
      render: (number: string, row) => (
        <Link to={`/requests/${row.caseId}`} className={`${ROW_LINK} gk-number`}>
          {number}
        </Link>
      ),
    },
    due: {
      title: t('column.due'),
      width: 284,
      render: (_, row) => <DueMark due={row.due} />,
    },
    title: { title: t('column.title'), dataIndex: 'title', ellipsis: { showTitle: true } },
    party: { title: t('column.party'), dataIndex: 'party', width: 118, ellipsis: true },
    kind: {
      title: t('column.kind'),
      dataIndex: 'kind',
      width: 90,
      render: (kind: string) => name(REQUEST_CHOICE_WORDS, `kind.${kind}`),
    },
    state: {
      title: t('column.state'),
      dataIndex: 'state',
      width: 132,
      ellipsis: true,
      render: (state: string) => name(REQUEST_STATE_WORDS, state),
    },
    section: { title: t('column.section'), dataIndex: 'section', width: 110, ellipsis: true },
    holder: {
      title: t('column.holder'),
      dataIndex: 'holder',
      width: 92,
      ellipsis: true,
      render: (holder: string | null) =>
        holder ? staffName(holder) : <span className="gk-quiet">{t('desk.nobody')}</span>,
    },
    openedOn: { title: t('column.openedOn'), dataIndex: 'openedOn', width: 108, className: 'gk-number' },
    outcome: {
      title: t('column.outcome'),
      dataIndex: 'outcome',
      width: 150,
      ellipsis: true,
      render: (outcome: string | null) => outcome && name(OUTCOME_WORDS, outcome),
    },
  };
}
