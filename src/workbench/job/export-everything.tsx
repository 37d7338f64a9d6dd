import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useSpeech } from '../session/language.tsx';
import { useSession } from '../session/session.ts';
import { Panel } from '../shell/page/panel.tsx';
import { newKey, post } from '../wire/call.ts';

/** 全部导出: what is public, for anybody on the staff; everything, for the head of the office. */
export function ExportEverything() {
  const { t } = useSpeech();
  const { actor } = useSession();
  const client = useQueryClient();
  const { notification } = App.useApp();
  const [busy, setBusy] = useState<string | null>(null);
  const ask = async (scope: 'public' | 'all') => {
    setBusy(scope);
    try {
      await post('/jobs', { kind: 'export-all', formats: [], scope }, newKey());
      await client.invalidateQueries({ queryKey: ['job'] });
    } catch (fault) {
      notification.error({ title: t('fault.refused'), description: (fault as Error).message });
    }
    setBusy(null);
  };
  const scopes = actor.roles.includes('head') ? (['public', 'all'] as const) : (['public'] as const);
  return (
    <Panel title={t('job.exportTitle')}>
      <p>{t('job.exportText')}</p>
      <div className="gk-tools gk-tools-line gk-tools-row">
        {scopes.map((scope) => (
          <Button key={scope} loading={busy === scope} onClick={() => void ask(scope)}>
            {t(scope === 'all' ? 'job.exportAll' : 'job.exportPublic')}
          </Button>
        ))}
      </div>
    </Panel>
  );
}
