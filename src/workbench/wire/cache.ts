import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './call.ts';

const isSignedOut = (fault: unknown) => fault instanceof Problem && fault.status === 401;

/** Answers are believed for a few seconds; what was refused is not asked again, what could not be reached once more. */
export function makeCache(): QueryClient {
  // A session that ended shows the sign-in over the page: what was typed stays where it is.
  const notice = (fault: unknown) => {
    if (isSignedOut(fault)) void client.invalidateQueries({ queryKey: ['session'] });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: (fault, asked) => asked.queryKey[0] !== 'session' && notice(fault) }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        networkMode: 'always',
        retry: (times, fault) => times < 1 && fault instanceof Problem && (fault.status === 0 || fault.status >= 502),
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
