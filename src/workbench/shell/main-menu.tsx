import { Menu } from 'antd';
import { Link, useLocation } from 'react-router';
import type { WorkbenchWord } from '../../words/workbench.ts';
import { useSpeech } from '../session/language.tsx';
import { Icon, type IconName } from './icons.tsx';

const ENTRIES: readonly { to: string; word: WorkbenchWord; icon: IconName }[] = [
  { to: '/', word: 'menu.desk', icon: 'desk' },
  { to: '/requests', word: 'menu.search', icon: 'search' },
  { to: '/counter', word: 'menu.register', icon: 'register' },
  { to: '/rectifications', word: 'menu.rectifications', icon: 'rectifications' },
  { to: '/remedies', word: 'menu.remedies', icon: 'remedies' },
  { to: '/publications', word: 'menu.publications', icon: 'publications' },
  { to: '/concerns', word: 'menu.concerns', icon: 'concerns' },
  { to: '/decisions', word: 'menu.decisions', icon: 'decisions' },
  { to: '/duties', word: 'menu.duties', icon: 'duties' },
  { to: '/register', word: 'menu.proactive', icon: 'proactive' },
  { to: '/reports', word: 'menu.reports', icon: 'reports' },
  { to: '/jobs', word: 'menu.jobs', icon: 'jobs' },
  { to: '/calendar', word: 'menu.calendar', icon: 'calendar' },
  { to: '/agency', word: 'menu.agency', icon: 'agency' },
];

export function MainMenu() {
  const { t } = useSpeech();
  const { pathname } = useLocation();
  const here = ENTRIES.findLast(({ to }) => (to === '/' ? pathname === '/' : pathname.startsWith(to)))?.to;
  return (
    <nav aria-label={t('menu.label')}>
      <Menu
        mode="inline"
        selectedKeys={here ? [here] : []}
        items={ENTRIES.map(({ to, word, icon }) => ({
          key: to,
          icon: <Icon name={icon} />,
          title: t(word),
          label: (
            <Link to={to} aria-current={to === here ? 'page' : undefined}>
              {t(word)}
            </Link>
          ),
        }))}
      />
    </nav>
  );
}
