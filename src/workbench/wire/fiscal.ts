import { useQuery } from '@tanstack/react-query';
import type { FiscalCheckAnswer, FiscalDraft, FiscalFormsAnswer, FiscalImportAnswer } from '../../api/views.ts';
import { get, post } from './call.ts';

export const useFiscalForms = (kind: FiscalDraft['kind']) =>
  useQuery({
    queryKey: ['form', 'fiscal', kind],
    queryFn: ({ signal }) => get<FiscalFormsAnswer>(`/fiscal/${kind}/forms`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The tables of a publication as text that can be typed on; null where it has none yet. */
export const useFiscalDraft = (id: string) =>
  useQuery({
    queryKey: ['publication', id, 'tables'],
    queryFn: ({ signal }) => get<{ draft: FiscalDraft | null }>(`/fiscal/draft/${id}`, signal),
  });

export const checkFiscal = (draft: FiscalDraft): Promise<FiscalCheckAnswer> => post('/fiscal/check', draft);

export const readFiscal = (
  file: { name: string; base64: string },
  kind: FiscalDraft['kind'],
): Promise<FiscalImportAnswer> => post('/fiscal/read', { file, kind });
