import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DutiesDue, DutyYear, FreshnessForecast } from '../../api/views.ts';
import { get } from './call.ts';

export const useDutyYear = (year: number) =>
  useQuery({
    queryKey: ['duty', 'year', year],
    queryFn: ({ signal }) => get<DutyYear>(`/duties/years/${year}`, signal),
    placeholderData: keepPreviousData,
  });

export const useDutiesDue = () =>
  useQuery({
    queryKey: ['duty', 'due'],
    queryFn: ({ signal }) => get<DutiesDue>('/duties/due', signal),
    refetchInterval: 60_000,
  });

export const useFreshness = () =>
  useQuery({
    queryKey: ['duty', 'freshness'],
    queryFn: ({ signal }) => get<FreshnessForecast>('/duties/freshness', signal),
  });
