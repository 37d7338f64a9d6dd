import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  Answered,
  DecisionGrowth,
  DecisionKind,
  DecisionLine,
  DecisionSummary,
  DecisionView,
  JobAnswer,
  Page,
} from '../../api/views.ts';
import { get, query } from './call.ts';
import { PATHS } from './queries.ts';

type Filters = Readonly<Record<string, string | number | undefined>>;

export const useDecisions = (kind: DecisionKind, filters: Filters) =>
  useQuery({
    queryKey: [kind, 'list', filters],
    queryFn: ({ signal }) => get<Page<DecisionLine>>(`${PATHS[kind]}${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  });

export const useDecisionSummary = (kind: DecisionKind, year: string | undefined) =>
  useQuery({
    queryKey: [kind, 'summary', year],
    queryFn: ({ signal }) => get<DecisionSummary>(`${PATHS[kind]}/summary${query({ year })}`, signal),
    placeholderData: keepPreviousData,
  });

export const useDecision = (kind: DecisionKind, id: string) =>
  useQuery({
    queryKey: [kind, id],
    queryFn: ({ signal }) => get<Answered<DecisionView>>(`${PATHS[kind]}/${id}`, signal),
  });

export const useGrowth = (kind: DecisionKind, year: number) =>
  useQuery({
    queryKey: [kind, 'growth', year],
    queryFn: ({ signal }) => get<DecisionGrowth>(`${PATHS[kind]}/growth${query({ year })}`, signal),
    placeholderData: keepPreviousData,
  });

const LOOK_MS = 700;

/** A job while it is under way, looked at often. */
export const useJob = (jobId: string | null) =>
  useQuery({
    queryKey: ['job', jobId],
    queryFn: ({ signal }) => get<JobAnswer>(`/jobs/${jobId}`, signal),
    enabled: jobId !== null,
    refetchInterval: ({ state }) => (state.data?.endedAt ? false : LOOK_MS),
  });
