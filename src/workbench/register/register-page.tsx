import { Link, useNavigate, useParams } from 'react-router';
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
      <nav className="gk-cuts" aria-label={t('register.title')}>
        {REGISTERS.map((one) => (
          <Link key={one} to={`/register/${one}`} aria-current={one === register ? 'page' : undefined}>
            {t(`register.${one}`)}
          </Link>
        ))}
      </nav>
      <RegisterList key={register} register={register} />
      <RegisterDrawer register={register} id={id} close={() => void go(`/register/${register}`)} />
    </Page>
  );
}
