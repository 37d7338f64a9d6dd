import { useMutation } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form, Input } from 'antd';
import { Fault } from '../shell/page/fault.tsx';
import { Problem, post } from '../wire/call.ts';
import { useReasonText } from '../wire/reasons.ts';
import { useSpeech } from './language.tsx';
import { useForgetSession } from './session.ts';

interface Typed {
  old: string;
  new: string;
  again: string;
}

/** 修改密码: whoever is signed in chooses a new one, and signs in anew with it. */
export function PasswordDrawer({ open, close }: { open: boolean; close: () => void }) {
  const { t } = useSpeech();
  return (
    <Drawer open={open} size={420} destroyOnHidden title={t('password.title')} onClose={close}>
      <PasswordForm />
    </Drawer>
  );
}

function PasswordForm() {
  const { t } = useSpeech();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const reasonText = useReasonText();
  const forgetSession = useForgetSession();
  const change = useMutation({
    mutationFn: ({ old, new: chosen }: Typed) => post<void>('/session/password', { old, new: chosen }),
    onSuccess: () => {
      void message.success(t('password.done'), 6);
      forgetSession();
    },
    onError: (fault) => {
      if (!(fault instanceof Problem)) return;
      const placed = fault.reasons.filter(({ field }) => field === 'old' || field === 'new');
      form.setFields(placed.map((reason) => ({ name: reason.field as 'old' | 'new', errors: [reasonText(reason)] })));
    },
  });
  const required = (field: string) => ({ required: true, message: t('sign.missing', { field }) });
  const isPlaced = change.error instanceof Problem && change.error.reasons.some(({ field }) => field);
  return (
    <Form<Typed> form={form} layout="vertical" requiredMark={false} onFinish={(typed) => change.mutate(typed)}>
      <Alert type="info" showIcon className="gk-gap" title={t('password.hint')} />
      {change.error && !isPlaced && <Fault fault={change.error} />}
      <Form.Item name="old" label={t('password.old')} rules={[required(t('password.old'))]}>
        <Input.Password autoComplete="current-password" autoFocus visibilityToggle={false} />
      </Form.Item>
      <Form.Item name="new" label={t('password.new')} rules={[required(t('password.new'))]}>
        <Input.Password autoComplete="new-password" visibilityToggle={false} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('password.again')}
        dependencies={['new']}
        rules={[
          required(t('password.again')),
          ({ getFieldValue }) => ({
            validator: async (_, typed?: string) => {
              if (typed && typed !== getFieldValue('new')) throw new Error(t('password.differs'));
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" visibilityToggle={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={change.isPending}>
        {t('password.title')}
      </Button>
    </Form>
  );
}
