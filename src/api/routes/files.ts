import { createRoute, z } from '@hono/zod-openapi';
import { refuse } from '../../base/refusal.ts';
import { findCaseFile } from '../../reads/file.ts';
import { attachmentAnswer } from '../attachment.ts';
import { type Api, type Http, problemResponses, refusalAnswer } from '../route.ts';

const params = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) });
const query = z.object({ case: z.uuid() });

/** The bytes of a file, only to who may read a case that has it, and never shown inside a page. */
export function addFileRoute(app: Api): void {
  const route = createRoute({
    method: 'get',
    path: '/files/{hash}',
    tags: ['附件'],
    summary: '下载案件的附件',
    request: { params, query },
    responses: {
      200: {
        description: '文件内容，一律作为附件下载',
        content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
      },
      ...problemResponses([400, 401, 404, 422, 500]),
    },
  });
  app.openapi(route, (async (http: Http) => {
    const context = http.get('context');
    if (!context) return refusalAnswer(http, refuse({ code: 'session.needed' }));
    const { hash } = http.req.valid('param' as never) as z.output<typeof params>;
    const { case: caseId } = http.req.valid('query' as never) as z.output<typeof query>;
    const file = await findCaseFile(context, caseId, hash);
    if (!file) return refusalAnswer(http, refuse({ code: 'file.not-found' }));
    return attachmentAnswer(http, file.bytes, file.name);
  }) as never);
}
