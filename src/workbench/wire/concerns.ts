import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answered, ConcernBoard, ConcernLine, ConcernView, ConcernYear, Page } from '../../api/views.ts';
import { get, query } from './call.ts';

type Filters = Readonly<Record<string, string | undefined>>;

/** How far the clock of this machine is behind the server's, in milliseconds: hours are counted by the server's. */
export interface Skewed {
  readonly skew: number;
}

/** Of what the server said just now. */
export function skewOf(now: string | undefined): number {
  return now ? Date.parse(now) - Date.now() : 0;
}

async function skewed<T extends { readonly now: string }>(answer: Promise<T>): Promise<T & Skewed> {
  const data = await answer;
  return { ...data, skew: skewOf(data.now) };
}

const OFTEN = 60_000;

export const useConcernBoard = () =>
  useQuery({
    queryKey: ['concern', 'board'],
    queryFn: ({ signal }) => skewed(get<ConcernBoard>('/concerns/board', signal)),
    refetchInterval: OFTEN,
  });

export const useConcerns = (filters: Filters) =>
  useQuery({
    queryKey: ['concern', 'list', filters],
    queryFn: ({ signal }) => skewed(get<Page<ConcernLine> & { now: string }>(`/concerns${query(filters)}`, signal)),
    placeholderData: keepPreviousData,
  });

export const useConcern = (id: string | undefined) =>
  useQuery({
    queryKey: ['concern', id],
    queryFn: ({ signal }) => skewed(get<Answered<ConcernView>>(`/concerns/${id}`, signal)),
    enabled: Boolean(id),
    refetchInterval: OFTEN,
  });

export const useConcernYear = (year: number) =>
  useQuery({
    queryKey: ['concern', 'year', year],
    queryFn: ({ signal }) => get<ConcernYear>(`/concerns/years/${year}`, signal),
    placeholderData: keepPreviousData,
  });
