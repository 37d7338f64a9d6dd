import { useQuery } from '@tanstack/react-query';
import type { MailAnswer } from '../../api/views.ts';
import { get } from './call.ts';

export const MAIL_KEY = ['mail'] as const;

export const useMail = () =>
  useQuery({
    queryKey: MAIL_KEY,
    queryFn: ({ signal }) => get<MailAnswer>('/mail', signal),
    refetchInterval: 15_000,
  });
