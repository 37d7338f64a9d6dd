import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useId, useState } from 'react';
import type { ReportAnswer } from '../../api/views.ts';
import { findDraft, forgetDraft, keepDraft } from '../form/drafts.ts';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Panel } from '../shell/page/panel.tsx';
import { Problem, post } from '../wire/call.ts';
import { forget } from '../wire/queries.ts';
import { Hints } from './hints.tsx';

type Section = '1' | '5' | '6';

/** One of the headings whose text a person writes: read, or written with the year's figures at hand. */
export function Prose({ view, section }: { view: ReportAnswer; section: Section }) {
  const { t } = useSpeech();
  const draft = `/reports/${view.year}/write/${section}`;
  const [isOpen, setOpen] = useState(() => findDraft(draft) !== null);
  const text = view.case.prose[section] ?? '';
  const heading = view.headings[Number(section) - 1] ?? '';
  const mayWrite = view.verbs.some(({ verb, reasons }) => verb === 'write' && reasons.length === 0);
  return (
    <Panel
      title={heading}
      extra={
        mayWrite &&
        !isOpen && (
          <Button size="small" aria-label={`${t('report.write')} ${heading}`} onClick={() => setOpen(true)}>
            {t('report.write')}
          </Button>
        )
      }
    >
      {isOpen && mayWrite ? (
        <Editor view={view} section={section} heading={heading} draft={draft} close={() => setOpen(false)} />
      ) : (
        <div className="gk-prose gk-pre">{text || <span className="gk-quiet">{t('report.notWritten')}</span>}</div>
      )}
    </Panel>
  );
}

interface EditorProps {
  readonly view: ReportAnswer;
  readonly section: Section;
  readonly heading: string;
  readonly draft: string;
  readonly close: () => void;
}

function Editor({ view, section, heading, draft, close }: EditorProps) {
  const { t } = useSpeech();
  const { message } = App.useApp();
  const client = useQueryClient();
  const saved = view.case.prose[section] ?? '';
  const [text, setText] = useState(() => findDraft<string>(draft) ?? saved);
  const id = useId();
  const type = (next: string) => {
    setText(next);
    keepDraft(draft, next);
  };
  const send = useMutation({
    mutationFn: () => post(`/reports/${view.year}/write`, { facts: { section, text }, expectedSeq: view.case.seq }),
    onSuccess: async () => {
      forgetDraft(draft);
      await forget(client);
      void message.success(t('report.saved'));
      close();
    },
  });
  const insert = (words: string) => {
    const field = document.getElementById(id) as HTMLTextAreaElement;
    const [from, to] = [field.selectionStart, field.selectionEnd];
    type(text.slice(0, from) + words + text.slice(to));
    field.focus();
  };
  return (
    <div className={section === '1' ? 'gk-editor gk-editor-wide' : 'gk-editor'}>
      <div>
        {send.error && <Fault fault={send.error} retry={isStale(send.error) ? () => void forget(client) : undefined} />}
        <Input.TextArea
          id={id}
          aria-label={heading}
          value={text}
          onChange={(event) => type(event.target.value)}
          autoSize={{ minRows: 8, maxRows: 30 }}
        />
        <p className="gk-tools">
          <Button type="primary" loading={send.isPending} onClick={() => send.mutate()}>
            {t('app.save')}
          </Button>
          <Button
            onClick={() => {
              forgetDraft(draft);
              close();
            }}
          >
            {t('app.cancel')}
          </Button>
          {text !== saved && <span className="gk-quiet">{t('report.unsaved')}</span>}
        </p>
      </div>
      <Hints view={view} withAspects={section === '1'} insert={insert} />
    </div>
  );
}

const isStale = (fault: unknown) => fault instanceof Problem && fault.isStale;
