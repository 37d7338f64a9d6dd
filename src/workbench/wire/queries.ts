import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import type { NounName } from '../../words/nouns.ts';
import type { JsonSchema } from '../form/schema.ts';
import { get, query } from './call.ts';
import type {
  AgencyView,
  CalendarPicture,
  CaseRow,
  CaseView,
  CountedCase,
  Desk,
  DeskRow,
  OutcomeView,
  Paged,
  ReportRow,
  ReportView,
  RequestView,
  SimilarRequest,
  StaffMember,
  Totals,
} from './shapes.ts';

export type Noun = NounName;
export type Filters = Readonly<Record<string, string | number | undefined>>;

/** Where the API keeps each noun. */
export const PATHS: Readonly<Record<Noun, string>> = {
  request: '/requests',
  remedy: '/remedies',
  document: '/documents',
  matter: '/matters',
  tally: '/tallies',
  report: '/reports',
  agency: '/agency',
};

const SLOW_TO_CHANGE = 10 * 60_000;

export const useDesk = () =>
  useQuery({ queryKey: ['desk'], queryFn: ({ signal }) => get<Desk>('/desk', signal), refetchInterval: 60_000 });

export const useRequests = (filters: Filters) =>
  useQuery({
    queryKey: ['request', 'list', filters],
    queryFn: ({ signal }) => get<Paged<DeskRow>>(`/requests${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  });

export const useRequest = (id: string) =>
  useQuery({ queryKey: ['request', id], queryFn: ({ signal }) => get<RequestView>(`/requests/${id}`, signal) });

export const useSimilar = (text: string, name: string) =>
  useQuery({
    queryKey: ['request', 'similar', text, name],
    queryFn: ({ signal }) =>
      get<{ rows: readonly SimilarRequest[] }>(`/requests/similar${query({ text, name })}`, signal),
    enabled: text.length >= 4 || name.length >= 2,
    placeholderData: keepPreviousData,
  });

export const useCases = (noun: Noun, filters: Filters) =>
  useQuery({
    queryKey: [noun, 'list', filters],
    queryFn: ({ signal }) => get<Paged<CaseRow> & Totals>(`${PATHS[noun]}${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  });

export function useCase<View extends CaseView>(noun: Noun, id: string | undefined) {
  return useQuery({
    queryKey: [noun, id],
    queryFn: ({ signal }) => get<View>(`${PATHS[noun]}/${id}`, signal),
    enabled: Boolean(id),
  });
}

export const useReports = () =>
  useQuery({
    queryKey: ['report', 'list'],
    queryFn: ({ signal }) => get<{ rows: readonly ReportRow[]; canOpen: readonly number[] }>('/reports', signal),
  });

export const useReport = (year: string) =>
  useQuery({ queryKey: ['report', year], queryFn: ({ signal }) => get<ReportView>(`/reports/${year}`, signal) });

export const useCell = (year: number, at: { table: string; row: string; column: string } | null, page: number) =>
  useQuery({
    queryKey: ['report', 'cell', year, at, page],
    queryFn: ({ signal }) =>
      get<Paged<CountedCase>>(`/reports/${year}/cells/${at!.table}/${at!.row}/${at!.column}${query({ page })}`, signal),
    enabled: at !== null,
    placeholderData: keepPreviousData,
  });

export const useAgency = () =>
  useQuery({ queryKey: ['agency'], queryFn: ({ signal }) => get<AgencyView>('/agency', signal) });

export const useCalendar = (year: number) =>
  useQuery({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => get<CalendarPicture>(`/calendar${query({ year })}`, signal),
    staleTime: SLOW_TO_CHANGE,
  });

export const useForm = (noun: Noun, verb: string | null) =>
  useQuery({
    queryKey: ['form', noun, verb],
    queryFn: ({ signal }) => get<JsonSchema>(`/forms/${noun}/${verb}`, signal),
    enabled: verb !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useStaff = () =>
  useQuery({
    queryKey: ['staff'],
    queryFn: ({ signal }) => get<{ rows: readonly StaffMember[] }>('/staff', signal),
    staleTime: SLOW_TO_CHANGE,
  });

export const useOutcomes = () =>
  useQuery({
    queryKey: ['outcomes'],
    queryFn: ({ signal }) => get<{ rows: readonly OutcomeView[] }>('/outcomes', signal),
    staleTime: SLOW_TO_CHANGE,
  });

/** After a deed every list and page may be different; the forms are not. */
export function forget(client: QueryClient): Promise<void> {
  const kept = ['form', 'outcomes', 'staff', 'session'];
  return client.invalidateQueries({ predicate: ({ queryKey }) => !kept.includes(String(queryKey[0])) });
}
