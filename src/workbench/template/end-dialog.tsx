import { useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import type { Done, TemplateVersionView } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { post } from '../wire/call.ts';
import { forget } from '../wire/queries.ts';

interface Props {
  readonly kind: string;
  readonly seq: number;
  /** Null while it is closed. */
  readonly version: TemplateVersionView | null;
  readonly close: () => void;
}

/** Takes a version out of use, after saying what notices will be made with. */
export function EndDialog({ kind, seq, version, close }: Props) {
  const { t } = useSpeech();
  const client = useQueryClient();
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const id = useId();
  const leave = () => {
    setWhy('');
    setFault(null);
    close();
  };
  const send = async () => {
    setSending(true);
    setFault(null);
    try {
      const facts = { kind, version: version!.version, why };
      await post<Done>('/agency/end-template', { facts, expectedSeq: seq });
      await forget(client);
      leave();
    } catch (caught) {
      setFault(caught);
    } finally {
      setSending(false);
    }
  };
  const then = version?.without ? t('template.version', { version: version.without }) : t('template.own');
  const title = version ? t('template.endOf', { version: version.version }) : '';
  return (
    <Modal
      open={version !== null}
      title={title}
      okText={title}
      okButtonProps={{ disabled: why.trim() === '', loading: isSending }}
      onOk={() => void send()}
      onCancel={leave}
      destroyOnHidden
    >
      {fault !== null && <Fault fault={fault} />}
      <p>{version?.standing === 'in-force' ? t('template.endThen', { then }) : t('template.endStays')}</p>
      <label className="gk-label" htmlFor={id}>
        {t('template.why')}
      </label>
      <Input.TextArea
        id={id}
        value={why}
        maxLength={1000}
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={(event) => setWhy(event.target.value)}
      />
    </Modal>
  );
}
