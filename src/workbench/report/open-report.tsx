import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Choose } from '../form/field/choose.tsx';
import { useSpeech } from '../session/language.tsx';
import { post } from '../wire/call.ts';
import { forget } from '../wire/queries.ts';

/** Begins the report on a year, and goes to it. */
export function useOpenReport(): (year: number) => Promise<void> {
  const { t } = useSpeech();
  const go = useNavigate();
  const client = useQueryClient();
  const { notification } = App.useApp();
  return async (year) => {
    try {
      await post('/reports', { facts: { year } });
      await forget(client);
      await go(`/reports/${year}`);
    } catch (fault) {
      notification.error({ title: t('fault.refused'), description: (fault as Error).message });
    }
  };
}

/** The year to begin with is chosen among those that nobody has begun; the first is offered. */
export function OpenReport({ years }: { years: readonly number[] }) {
  const { t } = useSpeech();
  const open = useOpenReport();
  const [chosen, setChosen] = useState<number | null>(null);
  const year = chosen !== null && years.includes(chosen) ? chosen : years[0]!;
  return (
    <>
      <Choose
        aria-label={t('column.year')}
        value={year}
        onChange={setChosen}
        options={years.map((value) => ({ value, label: t('app.year', { year: value }) }))}
        style={{ minWidth: 110 }}
      />
      <Button type="primary" onClick={() => void open(year)}>
        {t('report.openYear', { year })}
      </Button>
    </>
  );
}
