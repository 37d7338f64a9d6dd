import { z } from '@hono/zod-openapi';
import type { Acting } from '../../actions/act.ts';
import { ACTING } from '../../actions/nouns.ts';
import { previewPaper } from '../../actions/preview.ts';
import { isRefusal } from '../../base/refusal.ts';
import { dayText } from '../../cases/day-text.ts';
import { neverReasons } from '../../cases/life.ts';
import type { AnyCase } from '../../cases/noun.ts';
import type { Notice } from '../../papers/notices/notice.ts';
import { NOUN_WORDS, type NounName } from '../../words/nouns.ts';
import { say, type Words } from '../../words/word.ts';
import { previewAnswer } from '../answers/paper.ts';
import { COLLECTIONS } from '../paths.ts';
import { lettersOf } from '../request-view.ts';
import { type Api, addRoute } from '../route.ts';
import { caseId } from './queries.ts';

const body = z
  .object({
    facts: z.unknown().optional().openapi({ description: '与办理该动作时填写的相同。' }),
    on: dayText.optional().openapi({ type: 'string', format: 'date', description: '生效日期；缺省为今天。' }),
    expectedSeq: z.int().min(0).optional(),
  })
  .openapi('PaperPreviewBody');

/** 预览: one POST for each verb that issues a paper, which answers with the paper and does nothing. */
export function addPreviewRoutes(app: Api): void {
  for (const noun of Object.keys(ACTING) as NounName[]) {
    const acting = ACTING[noun] as unknown as Acting<AnyCase>;
    for (const verb of acting.previews ?? []) {
      addRoute(
        app,
        {
          method: 'post',
          path: `/${COLLECTIONS[noun]}/{id}/${verb}/preview`,
          tag: '文书',
          summary: `预览：${say(NOUN_WORDS[noun].verbs as Words, verb)}将制发的文书`,
          params: caseId,
          body,
          answer: previewAnswer,
          admit: ({ actor }) => neverReasons(acting.noun.life, verb, actor),
        },
        async ({ context, params: { id }, body: { facts, on, expectedSeq } }) => {
          const seen = await previewPaper(acting, context, { verb, caseId: id, facts, on, expectedSeq });
          if (isRefusal(seen)) return seen;
          return { letters: seen.paper ? lettersOf(seen.paper as Notice) : [] };
        },
      );
    }
  }
}
