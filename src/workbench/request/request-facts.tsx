import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import type { AskedView, TimelineEntry } from '../../api/views.ts';
import { OUTCOME_WORDS } from '../../words/outcomes.ts';
import { Dated } from '../case/dated.tsx';
import { FileLinks } from '../case/file-links.tsx';
import { masked } from '../case/masked.ts';
import { useStaffName } from '../desk/staff.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import type { Requester, ShownRequest } from './shown-request.ts';

/** 申请情况: who wants what, how it came and how it shall be answered. */
export function RequestFacts({ case: c, timeline }: { case: ShownRequest; timeline: readonly TimelineEntry[] }) {
  const { t, name } = useSpeech();
  const words = useNounWords('request');
  const staffName = useStaffName();
  const asked = ({ on, days, deliveredOn, deadline, answeredOn }: AskedView) => {
    if (answeredOn) return t('case.askedAnswered', { on, answered: answeredOn });
    if (!deadline) return t('case.askedUndelivered', { on, days });
    return deliveredOn
      ? t('case.askedDelivered', { on, delivered: deliveredOn, deadline })
      : t('case.asked', { on, deadline });
  };
  const rows: [string, React.ReactNode, boolean?][] = [
    [words.field('items'), <Items key="items" items={c.items} />, true],
    [t('case.requester'), <Person key="who" person={c.requester} />, true],
    ...c.coRequesters.map((one, i): [string, React.ReactNode, boolean] => [
      t('form.nth', { field: words.field('coRequesters'), n: i + 1 }),
      <Person key={i} person={one} />,
      true,
    ]),
    [words.field('agent'), c.agent && <Agent key="agent" case={c} timeline={timeline} />, true],
    [words.field('channel'), words.choice('channel', c.channel)],
    [t('case.lodgedOn'), c.lodgedOn],
    [t('case.receivedOn'), c.receivedOn ?? t('case.notReceived')],
    [words.field('form'), words.choice('form', c.form)],
    [words.field('delivery'), words.choice('delivery', c.delivery)],
    [words.field('section'), c.section],
    [words.field('holder'), c.holder && staffName(c.holder)],
    [t('case.extension'), c.extension > 0 && t('case.days', { n: c.extension })],
    [t('case.delayUntil'), c.delayUntil],
    [words.verb('ask-to-supplement'), c.supplement && asked(c.supplement)],
    [words.verb('ask-reasons'), c.reasons && asked(c.reasons)],
    [words.verb('charge-fee'), c.fee && `${asked(c.fee)} ${c.fee.amount ? t('app.yuan', { n: c.fee.amount }) : ''}`],
    [t('column.outcome'), c.outcome && name(OUTCOME_WORDS, c.outcome)],
    [t('case.served'), c.served && `${c.served.on} ${words.choice('means', c.served.means)} ${c.served.postalNumber}`],
    [t('case.closedOn'), c.closedOn],
    [t('case.archivedOn'), c.archivedOn],
  ];
  return (
    <Panel title={t('case.facts')} id="facts">
      <Descriptions
        bordered
        size="small"
        column={{ xs: 1, md: 2 }}
        styles={{ label: { width: 136 } }}
        items={rows
          .filter(([, content]) => content)
          .map(([label, content, wide], i) => ({
            key: i,
            label,
            children: typeof content === 'string' ? <Dated text={content} /> : content,
            span: wide ? 'filled' : undefined,
          }))}
      />
    </Panel>
  );
}

/** The agent, and how they showed that they may act: the file, or that it was seen on paper. */
function Agent({ case: c, timeline }: { case: ShownRequest; timeline: readonly TimelineEntry[] }) {
  const { t } = useSpeech();
  const shown = timeline.flatMap(({ files }) => files).filter((file) => file.purpose === 'power-of-attorney');
  return (
    <>
      <div>
        <b>{c.agent?.name}</b> {c.agent?.phone}
      </div>
      {shown.length > 0 ? (
        <FileLinks caseId={c.caseId} files={shown} />
      ) : (
        <span className="gk-quiet">{t(c.agent?.attorneySeen ? 'case.attorneySeen' : 'case.noAttorney')}</span>
      )}
    </>
  );
}

function Items({ items }: { items: ShownRequest['items'] }) {
  const { t } = useSpeech();
  return (
    <ol className={items.length > 1 ? 'gk-items' : 'gk-items gk-items-one'}>
      {items.map(({ description, documentNumber }, i) => (
        <li key={i}>
          <span className="gk-pre">{description}</span>
          {documentNumber && <div className="gk-quiet">{t('case.documentNumber', { text: documentNumber })}</div>}
        </li>
      ))}
    </ol>
  );
}

function Person({ person }: { person: Requester }) {
  const { t } = useSpeech();
  const words = useNounWords('request');
  const [isShown, setShown] = useState(false);
  const contact = [person.phone, person.email, person.address, person.postcode].filter(Boolean).join('，');
  return (
    <>
      <div>
        <b>{person.name}</b> <span className="gk-quiet">{words.choice('kind', person.kind)}</span>
      </div>
      <div>
        {words.choice('idType', person.idType)}{' '}
        <span className="gk-number">{isShown ? person.idNumber : masked(person.idNumber)}</span>
        <Button type="link" size="small" onClick={() => setShown(!isShown)}>
          {t(isShown ? 'case.hideIdentity' : 'case.showIdentity')}
        </Button>
      </div>
      {contact && <div>{contact}</div>}
    </>
  );
}
