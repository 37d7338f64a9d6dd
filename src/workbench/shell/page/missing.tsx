import { Result } from 'antd';
import { Link } from 'react-router';
import { useSpeech } from '../../session/language.tsx';
import { useTitle } from './page.tsx';

export function MissingPage() {
  const { t } = useSpeech();
  useTitle(t('fault.missing'));
  return (
    <Result
      status="404"
      title={t('fault.missing')}
      subTitle={t('fault.missingHint')}
      extra={<Link to="/">{t('menu.desk')}</Link>}
    />
  );
}
