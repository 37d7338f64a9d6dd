import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Done } from '../../api/views.ts';
import { formatDay } from '../../words/day.ts';
import { say } from '../../words/word.ts';
import { WORKBENCH_WORDS, type WorkbenchWord } from '../../words/workbench.ts';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { useRequest } from '../wire/queries.ts';

/** The requester reads Chinese, whatever the screen's language. */
const print = (word: WorkbenchWord) => say(WORKBENCH_WORDS, word);

/** 登记回执: what the requester takes home. The code is known here and nowhere else. */
export function Receipt({ done, another }: { done: Done; another: () => void }) {
  const { t } = useSpeech();
  const { agency, today } = useSession();
  const { data } = useRequest(done.caseId);
  const due = data?.due?.what === 'reply' ? data.due.on : null;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const lines: [WorkbenchWord, string][] = [
    ['counter.receipt.number', done.number],
    ['counter.receipt.code', done.lookupCode ?? ''],
    ['counter.receipt.requester', data?.case.requester.name ?? ''],
    [
      'counter.receipt.received',
      data?.case.receivedOn ? formatDay(data.case.receivedOn) : print('counter.receipt.notReceived'),
    ],
    ['counter.receipt.due', due ? formatDay(due) : print('counter.receipt.dueUnknown')],
  ];
  return (
    <>
      <Alert type="warning" showIcon className="gk-gap gk-no-print" title={t('counter.codeHint')} />
      <p className="gk-tools gk-no-print">
        <Button type="primary" onClick={() => window.print()}>
          {t('counter.printReceipt')}
        </Button>
        <Link to={`/requests/${done.caseId}`} className="ant-btn ant-btn-default">
          {t('counter.openCase')}
        </Link>
        <Button onClick={another}>{t('counter.another')}</Button>
      </p>
      <article className="gk-paper gk-receipt" lang="zh-CN">
        <header>
          <div>{agency.name}</div>
          <h2 ref={head} tabIndex={-1}>
            {print('counter.receipt')}
          </h2>
        </header>
        <dl>
          {lines
            .filter(([, value]) => value)
            .map(([label, value]) => (
              <div key={label}>
                <dt>{print(label)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <p>{print('counter.receiptBody')}</p>
        <footer>
          <div>{agency.name}</div>
          <div>{formatDay(today)}</div>
        </footer>
      </article>
    </>
  );
}
