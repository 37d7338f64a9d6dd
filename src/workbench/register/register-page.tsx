import { Tabs } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { useSpeech } from '../session/language.tsx';
import { Page } from '../shell/page/page.tsx';
import { RegisterDrawer } from './register-drawer.tsx';
import { RegisterList } from './register-list.tsx';

const REGISTERS = ['document', 'matter', 'tally'] as const;
export type Register = (typeof REGISTERS)[number];

/** 主动公开登记: what table 二 is counted from. An entry opens beside the list. */
export default function RegisterPage() {
  const { t } = useSpeech();
  const go = useNavigate();
  const { noun = 'document', id } = useParams();
  const register = REGISTERS.find((one) => one === noun) ?? 'document';
  return (
    <Page title={t('register.title')}>
      <Tabs
        activeKey={register}
        onChange={(key) => void go(`/register/${key}`)}
        destroyOnHidden
        items={REGISTERS.map((one) => ({
          key: one,
          label: t(`register.${one}`),
          children: one === register && <RegisterList register={one} />,
        }))}
      />
      <RegisterDrawer register={register} id={id} close={() => void go(`/register/${register}`)} />
    </Page>
  );
}
