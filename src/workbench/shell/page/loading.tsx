import { Spin } from 'antd';
import { useSpeech } from '../../session/language.tsx';

export function Loading() {
  const { t } = useSpeech();
  return (
    <div className="gk-loading" role="status" aria-label={t('app.loading')}>
      <Spin />
    </div>
  );
}
