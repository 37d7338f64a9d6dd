import { Layout } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import mark from '../mark.svg';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Account } from './account.tsx';
import { FindBox } from './find-box.tsx';
import { MainMenu } from './main-menu.tsx';
import { Shortcuts } from './shortcuts.tsx';

/** The console around every page: who and where on top, the menu on the left. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useSpeech();
  const { agency } = useSession();
  const [narrow, setNarrow] = useState(() => window.matchMedia('(max-width: 1100px)').matches);
  return (
    <Layout className="gk-frame">
      <a className="gk-skip" href="#main">
        {t('app.skip')}
      </a>
      <Layout.Header className="gk-header">
        <Link to="/" className="gk-brand">
          <img src={mark} alt="" width={26} height={26} />
          <span>
            {agency.name} <b>{t('app.title')}</b>
          </span>
        </Link>
        <FindBox />
        <Account />
      </Layout.Header>
      <Layout>
        <Layout.Sider
          width={176}
          collapsedWidth={56}
          collapsed={narrow}
          breakpoint="xl"
          onBreakpoint={setNarrow}
          className="gk-sider"
          trigger={null}
        >
          <MainMenu />
        </Layout.Sider>
        <Layout.Content id="main" tabIndex={-1} className="gk-main">
          {children}
        </Layout.Content>
      </Layout>
      <Shortcuts />
    </Layout>
  );
}
