import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SessionAnswer } from '../../api/views.ts';
import { forgetDrafts } from '../form/drafts.ts';
import { get, Problem, post, remove } from '../wire/call.ts';

/** Who is signed in; null where nobody is. */
export const useSessionQuery = () =>
  useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) =>
      get<SessionAnswer>('/session', signal).catch((fault: unknown) => {
        if (fault instanceof Problem && fault.status === 401) return null;
        throw fault;
      }),
    staleTime: 5 * 60_000,
  });

/** As useSessionQuery, below the gate that lets nobody in without one. */
export function useSession(): SessionAnswer {
  const { data } = useSessionQuery();
  const kept = useQueryClient().getQueryData<SessionAnswer>(['session', 'last']);
  const session = data ?? kept;
  if (!session) throw new Error('no session below the gate');
  return session;
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (given: { login: string; password: string }) => {
      await post('/session', given);
      return get<SessionAnswer>('/session');
    },
    onSuccess: (session) => {
      const last = client.getQueryData<SessionAnswer>(['session', 'last']);
      if (last && last.actor.id !== session.actor.id) forgetDrafts();
      client.setQueryData(['session'], session);
      return client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });
}

/** Nothing of whoever was signed in stays behind: the sign-in page is shown. */
export function useForgetSession(): () => void {
  const client = useQueryClient();
  return () => {
    forgetDrafts();
    client.clear();
    client.setQueryData(['session'], null);
  };
}

export function useSignOut() {
  const forgetSession = useForgetSession();
  return useMutation({ mutationFn: () => remove('/session'), onSuccess: forgetSession });
}
