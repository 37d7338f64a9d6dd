import { App, Drawer } from 'antd';
import type { Done } from '../../api/views.ts';
import type { FormFrame } from '../form/form-context.ts';
import { useNounWords } from '../form/labels.ts';
import { VerbForm } from '../form/verb-form.tsx';
import { useSpeech } from '../session/language.tsx';
import { Fault } from '../shell/page/fault.tsx';
import { Loading } from '../shell/page/loading.tsx';
import { type Noun, useForm } from '../wire/queries.ts';

interface VerbDrawerProps {
  readonly noun: Noun;
  /** Null while it is closed. */
  readonly verb: string | null;
  readonly to: string;
  readonly about?: string;
  readonly expectedSeq?: number;
  readonly options?: FormFrame['options'];
  readonly initial?: Record<string, unknown>;
  readonly onlyChanges?: boolean;
  readonly preview?: boolean;
  readonly reload?: () => Promise<unknown>;
  readonly onDone?: (done: Done) => void;
  readonly close: () => void;
  /** When it is out of sight. */
  readonly afterClose?: () => void;
}

const NOTHING = {};

/** A verb's form, beside the case it is about. Closing it keeps what was typed. */
export function VerbDrawer({
  verb,
  close,
  afterClose,
  about,
  onDone,
  initial = NOTHING,
  options = NOTHING,
  ...rest
}: VerbDrawerProps) {
  const { t } = useSpeech();
  const words = useNounWords(rest.noun);
  const { message } = App.useApp();
  const { data: schema, error, refetch } = useForm(rest.noun, verb);
  const title = verb ? words.verb(verb) : '';
  return (
    <Drawer
      open={verb !== null}
      size={600}
      destroyOnHidden
      title={[title, about].filter(Boolean).join(' · ')}
      onClose={close}
      afterOpenChange={(isOpen) => !isOpen && afterClose?.()}
      footer={<small className="gk-quiet">{t('case.keep')}</small>}
    >
      {error && <Fault fault={error} retry={() => void refetch()} />}
      {verb && !schema && !error && <Loading />}
      {verb && schema && (
        <VerbForm
          key={verb}
          {...rest}
          verb={verb}
          schema={schema}
          initial={initial}
          options={options}
          submit={title}
          onDone={(done) => {
            void message.success(t('case.done', { verb: title }));
            close();
            onDone?.(done);
          }}
        />
      )}
    </Drawer>
  );
}
