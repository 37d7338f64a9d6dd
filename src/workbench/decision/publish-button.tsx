import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DecisionKind, JobAnswer } from '../../api/views.ts';
import { Choose } from '../form/field/choose.tsx';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { post } from '../wire/call.ts';
import { PATHS } from '../wire/queries.ts';

const SEVERITIES = ['minor', 'ordinary', 'serious', 'safety'];
const TERMS = ['least', 'most', 'none'] as const;

interface Props {
  readonly kind: DecisionKind;
  readonly picked: readonly string[];
  /** How many wait in all. */
  readonly waiting: number;
}

/** Publishes all that waits, or what was chosen, as a job; for penalties also until when, where they do not say it. */
export function PublishButton({ kind, picked, waiting }: Props) {
  const { t } = useSpeech();
  const words = useNounWords(kind);
  const [isOpen, setOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const [severity, setSeverity] = useState<string | undefined>('ordinary');
  const [term, setTerm] = useState<(typeof TERMS)[number]>('least');
  const go = useNavigate();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const n = picked.length > 0 ? picked.length : waiting;
  const start = async () => {
    setSending(true);
    try {
      await post<JobAnswer>(`${PATHS[kind]}/publish-all`, {
        ...(picked.length > 0 ? { cases: picked } : {}),
        ...(kind === 'penalty' && severity ? { severity } : {}),
        ...(kind === 'penalty' && term !== 'none' ? { term } : {}),
      });
      await client.invalidateQueries({ queryKey: ['job'] });
      setOpen(false);
      await go('/jobs');
    } catch (fault) {
      notification.error({ title: t('fault.refused'), description: (fault as Error).message });
    } finally {
      setSending(false);
    }
  };
  return (
    <>
      <Button size="small" type="primary" disabled={n === 0} onClick={() => setOpen(true)}>
        {picked.length > 0 ? t('dec.publishPicked', { n }) : t('dec.publishAll', { n })}
      </Button>
      <Modal
        open={isOpen}
        title={t('dec.publishTitle')}
        okText={words.verb('publish')}
        cancelText={t('app.cancel')}
        okButtonProps={{ loading: isSending }}
        onOk={() => void start()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('dec.publishWhat', { n })}</p>
        {kind === 'penalty' && (
          <Form layout="vertical">
            <Form.Item label={t('dec.severityFor')} htmlFor="dec-severity">
              <Choose
                id="dec-severity"
                allowClear
                value={severity}
                onChange={setSeverity}
                options={SEVERITIES.map((value) => ({ value, label: words.choice('severity', value) }))}
              />
            </Form.Item>
            <Form.Item label={t('dec.term')}>
              <Radio.Group
                aria-label={t('dec.term')}
                value={term}
                onChange={(event) => setTerm(event.target.value)}
                options={TERMS.map((value) => ({ value, label: t(`dec.term.${value}`) }))}
              />
            </Form.Item>
          </Form>
        )}
      </Modal>
    </>
  );
}
