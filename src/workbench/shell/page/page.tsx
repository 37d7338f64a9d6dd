import { Breadcrumb } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../session/language.tsx';

export interface Crumb {
  readonly to?: string;
  readonly text: string;
}

interface Props {
  readonly title: string;
  /** Pages above this one, the nearest last. */
  readonly above?: readonly Crumb[];
  readonly beside?: ReactNode;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** What the window is called while a page is shown. */
export function useTitle(title: string): void {
  const { t } = useSpeech();
  useEffect(() => {
    document.title = `${title} - ${t('app.title')}`;
  }, [title, t]);
}

/** A page: where it stands, what it is called, what can be done with the whole of it. */
export function Page({ title, above = [], beside, extra, children }: Props) {
  const { t } = useSpeech();
  useTitle(title);
  const trail = above.map(({ to, text }) => ({ title: to ? <Link to={to}>{text}</Link> : text }));
  return (
    <>
      <header className="gk-page-head">
        <nav aria-label={t('menu.breadcrumb')}>
          <Breadcrumb items={[{ title: <Link to="/">{t('app.home')}</Link> }, ...trail, { title }]} />
        </nav>
        <div className="gk-page-title">
          <h1>{title}</h1>
          {beside}
          <span className="gk-page-extra">{extra}</span>
        </div>
      </header>
      {children}
    </>
  );
}
