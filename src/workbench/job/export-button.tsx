import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Form, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { JobAnswer } from '../../api/views.ts';
import type { Words } from '../../words/word.ts';
import { useSpeech } from '../session/language.tsx';
import { Icon } from '../shell/icons.tsx';
import { post } from '../wire/call.ts';

interface Props {
  readonly label: string;
  /** The heading of the form. */
  readonly title: string;
  /** What is asked for beside its formats and years. */
  readonly wish: Readonly<Record<string, unknown>>;
  /** Of what, in words. */
  readonly scope?: string;
  /** Years to choose from; all are chosen at first. */
  readonly years?: readonly number[];
  readonly formats: Words;
  readonly disabled?: boolean;
}

/** Asks for papers in bulk: which years, in which formats; then goes to where the job can be followed. */
export function ExportButton({ label, title, wish, scope, years, formats, disabled }: Props) {
  const { t, name } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>(['pdf']);
  const [without, setWithout] = useState<readonly number[]>([]);
  const [isSending, setSending] = useState(false);
  const go = useNavigate();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const wanted = years?.filter((year) => !without.includes(year));
  const start = async () => {
    setSending(true);
    try {
      await post<JobAnswer>('/jobs', { ...wish, ...(wanted ? { years: wanted } : {}), formats: chosen });
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
      <Button size="small" icon={<Icon name="file" />} disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={isOpen}
        title={title}
        okText={t('job.start')}
        cancelText={t('app.cancel')}
        okButtonProps={{ disabled: chosen.length === 0 || wanted?.length === 0, loading: isSending }}
        onOk={() => void start()}
        onCancel={() => setOpen(false)}
      >
        <Form layout="vertical">
          {scope && (
            <p>
              {t('job.scope')}：{scope}
            </p>
          )}
          {years && wanted && (
            <Choices
              label={t('job.years')}
              options={years.map((value) => ({ value: String(value), label: t('app.year', { year: value }) }))}
              value={wanted.map(String)}
              change={(value) => setWithout(years.filter((year) => !value.includes(String(year))))}
            />
          )}
          <Choices
            label={t('job.formats')}
            options={Object.keys(formats).map((value) => ({ value, label: name(formats, value) }))}
            value={chosen}
            change={setChosen}
          />
          <p className="gk-quiet">{t('job.startHint')}</p>
        </Form>
      </Modal>
    </>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly options: { readonly value: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly change: (value: readonly string[]) => void;
}

function Choices({ label, options, value, change }: ChoicesProps) {
  return (
    <fieldset className="gk-choices">
      <legend>{label}</legend>
      <Checkbox.Group options={options} value={[...value]} onChange={(next) => change(next)} />
    </fieldset>
  );
}
