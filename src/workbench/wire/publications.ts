import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  Answered,
  KeptLine,
  Page,
  PublicationLine,
  PublicationView,
  UndecidedCall,
  UninterpretedLine,
  UnreportedCall,
} from '../../api/views.ts';
import { get, query } from './call.ts';
import { skewOf } from './concerns.ts';

type Filters = Readonly<Record<string, string | undefined>>;

export const usePublicationDesk = () =>
  useQuery({
    queryKey: ['publication', 'desk'],
    queryFn: ({ signal }) =>
      get<{
        rows: readonly PublicationLine[];
        uninterpreted: readonly UninterpretedLine[];
        unreported: readonly UnreportedCall[];
        undecided: readonly UndecidedCall[];
        kept: readonly KeptLine[];
      }>('/publications/desk', signal),
    refetchInterval: 60_000,
  });

export const usePublications = (filters: Filters) =>
  useQuery({
    queryKey: ['publication', 'list', filters],
    queryFn: ({ signal }) => get<Page<PublicationLine>>(`/publications${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  });

export const usePublication = (id: string | undefined) =>
  useQuery({
    queryKey: ['publication', id],
    queryFn: async ({ signal }) => {
      const view = await get<Answered<PublicationView>>(`/publications/${id}`, signal);
      return { ...view, skew: skewOf(view.answers?.now) };
    },
    enabled: Boolean(id),
  });
