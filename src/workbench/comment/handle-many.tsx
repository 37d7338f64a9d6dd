import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, AutoComplete, Button, Form, Input, Modal, Radio } from 'antd';
import { useRef, useState } from 'react';
import type { CommentCounts } from '../../api/views.ts';
import { useNounWords } from '../form/labels.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { newKey, post } from '../wire/call.ts';
import { forget } from '../wire/queries.ts';

interface Many {
  readonly done: number;
  readonly undone: readonly { readonly caseId: string; readonly number: string; readonly text: string }[];
}

interface Props {
  readonly callId: string;
  readonly counts: CommentCounts;
  readonly picked: readonly string[];
  readonly reload: () => Promise<unknown>;
  readonly done: () => void;
}

type Verb = 'classify' | 'decide';
const OUTCOMES = ['adopted', 'partly', 'not-adopted', 'off-topic'];
const BLANK = { part: '', theme: '', gist: '', sameAs: '', outcome: '', reason: '' };

/** Puts the chosen comments in order, or decides on them, all alike. What is left empty stays as it is. */
export function HandleMany({ callId, counts, picked, reload, done }: Props) {
  const { t } = useSpeech();
  const words = useNounWords('comment');
  const { message } = App.useApp();
  const client = useQueryClient();
  const [verb, setVerb] = useState<Verb | null>(null);
  const [said, setSaid] = useState(BLANK);
  const [undone, setUndone] = useState<Many['undone']>([]);
  const key = useRef(newKey());
  const set = (name: keyof typeof BLANK) => (value: string) => setSaid((before) => ({ ...before, [name]: value }));
  const { outcome, reason, ...classified } = said;
  const facts =
    verb === 'decide'
      ? { outcome, reason }
      : Object.fromEntries(Object.entries(classified).filter(([, value]) => value.trim() !== ''));
  const isReady = verb === 'decide' ? outcome !== '' : Object.keys(facts).length > 0;
  const close = () => {
    setVerb(null);
    setUndone([]);
  };
  const send = useMutation({
    mutationFn: () => post<Many>(`/publications/${callId}/comments/${verb}`, { cases: picked, facts }, key.current),
    onSuccess: async (many) => {
      void message.success(t('comment.done', { n: many.done }));
      setUndone(many.undone);
      await forget(client);
      if (many.undone.length > 0) return;
      setSaid(BLANK);
      close();
      done();
    },
    onSettled: () => {
      key.current = newKey();
    },
  });
  const combo = (name: 'part' | 'theme', values: CommentCounts['themes']) => (
    <Form.Item label={words.field(name)} htmlFor={`many-${name}`}>
      <AutoComplete
        id={`many-${name}`}
        value={said[name]}
        onChange={set(name)}
        options={values.map(({ value }) => ({ value }))}
        showSearch={{ filterOption: true }}
      />
    </Form.Item>
  );
  return (
    <div className="gk-tools gk-inset">
      <span role="status">{t('comment.picked', { n: picked.length })}</span>
      {(['classify', 'decide'] as const).map((one) => (
        <Button
          key={one}
          size="small"
          disabled={picked.length === 0}
          onClick={() => {
            send.reset();
            setVerb(one);
          }}
        >
          {t(`comment.many.${one}`)}
        </Button>
      ))}
      {picked.length > 0 && (
        <Button size="small" type="link" onClick={done}>
          {t('pub.hits.clear')}
        </Button>
      )}
      <Modal
        open={verb !== null}
        title={verb && `${t(`comment.many.${verb}`)} · ${t('comment.picked', { n: picked.length })}`}
        okText={verb && words.verb(verb)}
        cancelText={t('app.cancel')}
        okButtonProps={{ disabled: !isReady, loading: send.isPending, className: 'gk-submit' }}
        onOk={() => send.mutate()}
        onCancel={close}
      >
        {send.error && <Fault fault={send.error} retry={() => void reload().then(() => send.reset())} />}
        {undone.length > 0 && (
          <Alert
            type="warning"
            className="gk-gap"
            title={t('comment.undone', { n: undone.length })}
            description={
              <ul>
                {undone.map(({ caseId, number, text }) => (
                  <li key={caseId}>
                    {number} {text}
                  </li>
                ))}
              </ul>
            }
          />
        )}
        <Form layout="vertical">
          {verb === 'classify' && (
            <>
              <p className="gk-quiet">{t('comment.blank')}</p>
              {combo('part', counts.parts)}
              {combo('theme', counts.themes)}
              <Form.Item label={words.field('gist')} htmlFor="many-gist">
                <Input.TextArea
                  id="many-gist"
                  value={said.gist}
                  maxLength={1000}
                  autoSize={{ minRows: 2 }}
                  onChange={(event) => set('gist')(event.target.value)}
                />
              </Form.Item>
              <Form.Item label={words.field('sameAs')} htmlFor="many-sameAs">
                <Input
                  id="many-sameAs"
                  value={said.sameAs}
                  maxLength={40}
                  onChange={(event) => set('sameAs')(event.target.value)}
                />
              </Form.Item>
            </>
          )}
          {verb === 'decide' && (
            <>
              <Form.Item label={words.field('outcome')}>
                <Radio.Group
                  aria-label={words.field('outcome')}
                  value={outcome}
                  onChange={(event) => set('outcome')(event.target.value)}
                  options={OUTCOMES.map((value) => ({ value, label: words.choice('outcome', value) }))}
                />
              </Form.Item>
              <Form.Item label={words.field('reason')} htmlFor="many-reason">
                <Input.TextArea
                  id="many-reason"
                  value={reason}
                  maxLength={2000}
                  autoSize={{ minRows: 2 }}
                  onChange={(event) => set('reason')(event.target.value)}
                />
              </Form.Item>
            </>
          )}
        </Form>
      </Modal>
    </div>
  );
}
