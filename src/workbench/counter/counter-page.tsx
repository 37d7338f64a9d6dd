import { useState } from 'react';
import type { Done } from '../../api/views.ts';
import { MayNotBegin, useMayBegin } from '../case/beginning.tsx';
import type { Typed } from '../form/verb-form.tsx';
import { useSpeech } from '../session/language.tsx';
import { Page } from '../shell/page/page.tsx';
import { LodgeForm } from './lodge-form.tsx';
import { Receipt } from './receipt.tsx';
import { Similar } from './similar.tsx';

/** 当面登记: a request that came otherwise than through the portal. */
export default function CounterPage() {
  const { t } = useSpeech();
  const [typed, setTyped] = useState<Typed | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const mayLodge = useMayBegin('request');
  if (done) {
    return (
      <Page title={t('counter.done')} above={[{ to: '/counter', text: t('counter.title') }]}>
        <Receipt
          done={done}
          another={() => {
            setTyped(null);
            setDone(null);
          }}
        />
      </Page>
    );
  }
  return (
    <Page title={t('counter.title')}>
      <p className="gk-quiet">{t('counter.intro')}</p>
      <MayNotBegin noun="request" />
      {mayLodge && (
        <div className="gk-counter">
          <LodgeForm onTyped={setTyped} onDone={setDone} />
          <Similar typed={typed} />
        </div>
      )}
    </Page>
  );
}
