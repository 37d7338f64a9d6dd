import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Radio } from 'antd';
import { useId, useRef, useState } from 'react';
import type { Done } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { newKey, post } from '../wire/call.ts';
import { forget } from '../wire/queries.ts';

interface Props {
  readonly caseId: string;
  readonly seq: number;
  readonly keys: readonly string[];
  readonly reload: () => Promise<unknown>;
  readonly onDone: () => void;
}

/** Keeps the chosen hits for a reason, or says that they are to be mended. */
export function DecideHits({ caseId, seq, keys, reload, onDone }: Props) {
  const { t } = useSpeech();
  const { message } = App.useApp();
  const client = useQueryClient();
  const [decision, setDecision] = useState<'keep' | 'mend'>('keep');
  const [reason, setReason] = useState('');
  const key = useRef(newKey());
  const id = useId();
  const send = useMutation({
    mutationFn: () =>
      post<Done>(
        `/publications/${caseId}/decide-hits`,
        { facts: { decision, keys, reason }, expectedSeq: seq },
        key.current,
      ),
    onSuccess: async () => {
      void message.success(t('pub.hits.done', { n: keys.length }));
      setReason('');
      onDone();
      await forget(client);
    },
    onSettled: () => {
      key.current = newKey();
    },
  });
  const isReady = keys.length > 0 && (decision === 'mend' || reason.trim() !== '');
  return (
    <form
      className="gk-hits-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) send.mutate();
      }}
    >
      {send.error && <Fault fault={send.error} retry={() => void reload().then(() => send.reset())} />}
      <p>
        <b>{t('pub.hits.chosen', { n: keys.length })}</b>
        <Radio.Group
          aria-label={t('pub.hits.decided')}
          value={decision}
          onChange={(event) => setDecision(event.target.value)}
          options={(['keep', 'mend'] as const).map((value) => ({ value, label: t(`pub.hits.${value}`) }))}
        />
      </p>
      <label className="gk-label" htmlFor={id}>
        {t('pub.hits.reason')}
      </label>
      <Input.TextArea
        id={id}
        value={reason}
        maxLength={2000}
        autoSize={{ minRows: 1, maxRows: 5 }}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="primary" htmlType="submit" className="gk-submit" disabled={!isReady} loading={send.isPending}>
        {t('pub.hits.decide')}
      </Button>
    </form>
  );
}
