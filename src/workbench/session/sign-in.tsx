import { Alert, Button, Form, Input } from 'antd';
import mark from '../mark.svg';
import { Problem } from '../wire/call.ts';
import { useSpeech } from './language.tsx';
import { useSignIn } from './session.ts';

interface Typed {
  login: string;
  password: string;
}

/** The form alone: on the sign-in page, and in the dialog over a page whose session ended. */
export function SignInForm({ login }: { login?: string }) {
  const { t } = useSpeech();
  const signIn = useSignIn();
  const required = (field: string) => [{ required: true, message: t('sign.missing', { field }) }];
  return (
    <Form<Typed>
      layout="vertical"
      initialValues={{ login }}
      onFinish={(typed) => signIn.mutate(typed)}
      requiredMark={false}
    >
      {signIn.error && <Alert type="error" showIcon title={whyNot(signIn.error, t)} className="gk-gap" />}
      <Form.Item name="login" label={t('sign.login')} rules={required(t('sign.login'))}>
        <Input autoComplete="username" autoFocus={!login} />
      </Form.Item>
      <Form.Item name="password" label={t('sign.password')} rules={required(t('sign.password'))}>
        <Input.Password autoComplete="current-password" autoFocus={Boolean(login)} visibilityToggle={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('sign.in')}
      </Button>
    </Form>
  );
}

function whyNot(fault: Error, t: ReturnType<typeof useSpeech>['t']): string {
  if (!(fault instanceof Problem) || fault.status === 0) return t('fault.offline');
  if (fault.status >= 500) return t('fault.server');
  return fault.reasons[0]?.text ?? t('sign.wrong');
}

export function SignInPage() {
  const { t, language, setLanguage } = useSpeech();
  return (
    <div className="gk-sign-page">
      <main className="gk-sign-box" id="main">
        <img src={mark} alt="" width={40} height={40} />
        <h1>{t('app.title')}</h1>
        <h2>{t('sign.title')}</h2>
        <SignInForm />
        <p className="gk-quiet">{t('sign.hint')}</p>
        <Button
          type="link"
          size="small"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {t('app.language')}
        </Button>
      </main>
    </div>
  );
}
