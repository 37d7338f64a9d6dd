import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { ROLE_WORDS } from '../../words/roles.ts';
import { useSpeech } from '../session/language.tsx';
import { PasswordDrawer } from '../session/password-drawer.tsx';
import { useSession, useSignOut } from '../session/session.ts';
import { Icon } from './icons.tsx';
import { openShortcuts } from './shortcuts.tsx';

/** Who is signed in, the language, the help, and the menu of one's own account. */
export function Account() {
  const { t, name, language, setLanguage } = useSpeech();
  const { actor } = useSession();
  const signOut = useSignOut();
  const [isChanging, setChanging] = useState(false);
  const roles = actor.roles.map((role) => name(ROLE_WORDS, role)).join('、');
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <div className="gk-account">
      <Button type="text" onClick={openShortcuts} className="gk-keys-button">
        {t('app.shortcuts')} <kbd>?</kbd>
      </Button>
      <Button type="text" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => setLanguage(other)}>
        {t('app.language')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'roles', label: [actor.section, roles].filter(Boolean).join(' · '), disabled: true },
            { type: 'divider' },
            { key: 'password', label: t('password.title'), onClick: () => setChanging(true) },
            { key: 'out', label: t('sign.out'), onClick: () => signOut.mutate() },
          ],
        }}
      >
        <Button type="text" aria-haspopup="menu" title={roles}>
          {actor.name} <Icon name="more" />
        </Button>
      </Dropdown>
      <PasswordDrawer open={isChanging} close={() => setChanging(false)} />
    </div>
  );
}
