import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import type {
  Actor,
  AgencyView,
  Answered,
  AnyCase,
  CalendarView,
  CaseLine,
  CaseView,
  CountedCase,
  Desk,
  DeskRow,
  JobAnswer,
  OutcomeView,
  Page,
  RegisterPage,
  ReportAnswer,
  ReportList,
  RequestAnswer,
  SigningAnswer,
  SimilarCase,
  TemplatesView,
} from '../../api/views.ts';
import type { NounName } from '../../words/nouns.ts';
import type { JsonSchema } from '../form/schema.ts';
import { get, query } from './call.ts';

export type Noun = NounName;
type Filters = Readonly<Record<string, string | number | undefined>>;

/** Where the API keeps each noun. */
export const PATHS: Readonly<Record<Noun, string>> = {
  request: '/requests',
  rectification: '/rectifications',
  remedy: '/remedies',
  publication: '/publications',
  comment: '/comments',
  concern: '/concerns',
  duty: '/duties',
  document: '/documents',
  matter: '/matters',
  tally: '/tallies',
  licence: '/licences',
  penalty: '/penalties',
  report: '/reports',
  agency: '/agency',
};

const SLOW_TO_CHANGE = 10 * 60_000;

export const useDesk = () =>
  useQuery({ queryKey: ['desk'], queryFn: ({ signal }) => get<Desk>('/desk', signal), refetchInterval: 60_000 });

export const useRequests = (filters: Filters) =>
  useQuery({
    queryKey: ['request', 'list', filters],
    queryFn: ({ signal }) => get<Page<DeskRow>>(`/requests${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  });

export const useRequest = (id: string) =>
  useQuery({ queryKey: ['request', id], queryFn: ({ signal }) => get<RequestAnswer>(`/requests/${id}`, signal) });

export const usePaperFonts = (enabled: boolean) =>
  useQuery({
    queryKey: ['paper-fonts'],
    queryFn: ({ signal }) => get<{ lines: readonly string[]; note: string }>('/papers/fonts', signal),
    staleTime: SLOW_TO_CHANGE,
    enabled,
  });

export const usePaperSigning = () =>
  useQuery({
    queryKey: ['paper-signing'],
    queryFn: ({ signal }) => get<SigningAnswer>('/papers/signing', signal),
    staleTime: SLOW_TO_CHANGE,
  });

export const useSimilar = (text: string, name: string) =>
  useQuery({
    queryKey: ['request', 'similar', text, name],
    queryFn: ({ signal }) => get<{ rows: readonly SimilarCase[] }>(`/requests/similar${query({ text, name })}`, signal),
    enabled: text.length >= 4 || name.length >= 2,
    placeholderData: keepPreviousData,
  });

export const useCases = (noun: Noun, filters: Filters) =>
  useQuery({
    queryKey: [noun, 'list', filters],
    queryFn: ({ signal }) => get<Page<CaseLine> & Partial<RegisterPage>>(`${PATHS[noun]}${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  });

export function useCase<Case extends AnyCase, More = object>(noun: Noun, id: string | undefined) {
  return useQuery({
    queryKey: [noun, id],
    queryFn: ({ signal }) => get<Answered<CaseView<Case>> & More>(`${PATHS[noun]}/${id}`, signal),
    enabled: Boolean(id),
  });
}

export const useReports = () =>
  useQuery({
    queryKey: ['report', 'list'],
    queryFn: ({ signal }) => get<ReportList>('/reports', signal),
  });

export const useReport = (year: string) =>
  useQuery({ queryKey: ['report', year], queryFn: ({ signal }) => get<ReportAnswer>(`/reports/${year}`, signal) });

export const useCell = (year: number, at: { table: string; row: string; column: string } | null, page: number) =>
  useQuery({
    queryKey: ['report', 'cell', year, at, page],
    queryFn: ({ signal }) =>
      get<Page<CountedCase>>(`/reports/${year}/cells/${at!.table}/${at!.row}/${at!.column}${query({ page })}`, signal),
    enabled: at !== null,
    placeholderData: keepPreviousData,
  });

/** While one is under way they are asked for every second. */
export const useJobs = () =>
  useQuery({
    queryKey: ['job', 'list'],
    queryFn: ({ signal }) => get<{ rows: readonly JobAnswer[] }>('/jobs', signal),
    refetchInterval: ({ state }) => (state.data?.rows.some(({ endedAt }) => endedAt === null) ? 1_000 : 30_000),
  });

export const useAgency = () =>
  useQuery({ queryKey: ['agency'], queryFn: ({ signal }) => get<Answered<AgencyView>>('/agency', signal) });

export const useTemplates = () =>
  useQuery({
    queryKey: ['agency', 'templates'],
    queryFn: ({ signal }) => get<Answered<TemplatesView>>('/agency/templates', signal),
  });

export const useCalendar = (year: number) =>
  useQuery({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => get<CalendarView>(`/calendar${query({ year })}`, signal),
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
    queryFn: ({ signal }) => get<{ rows: readonly Actor[] }>('/staff', signal),
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
