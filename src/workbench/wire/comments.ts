import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answered, CommentList, CommentView, FeedbackDraft } from '../../api/views.ts';
import { get, query } from './call.ts';

type Filters = Readonly<Record<string, string | undefined>>;

export const useComments = (callId: string, filters: Filters) =>
  useQuery({
    queryKey: ['comment', 'list', callId, filters],
    queryFn: ({ signal }) => get<CommentList>(`/publications/${callId}/comments${query(filters)}`, signal),
    placeholderData: keepPreviousData,
  });

export const useComment = (id: string) =>
  useQuery({
    queryKey: ['comment', id],
    queryFn: ({ signal }) => get<Answered<CommentView>>(`/comments/${id}`, signal),
  });

/** 采纳情况反馈 as it can be drafted now, asked for anew each time. */
export const useFeedbackDraft = (callId: string | null) =>
  useQuery({
    queryKey: ['comment', 'report', callId],
    queryFn: ({ signal }) => get<FeedbackDraft>(`/publications/${callId}/comments/report`, signal),
    enabled: callId !== null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
