import { docsPage } from '../docs/page.tsx';
import type { Api } from '../route.ts';

/** What the OpenAPI document says of the API as a whole. */
const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: '政府信息公开 API',
    version: '1',
    description:
      '工作台所用的全部读取和办理动作。会话以 Cookie 保存；出错时返回 application/problem+json，逐条说明原因、字段和依据。每个案件的 verbs 列出当前可办理的动作，不可办理的说明原因。',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api/v1' }],
  security: [{ session: [] }],
};

/** The OpenAPI 3.1 document, generated once from the schemas that validate, and a page for people made of it. */
export function addDocsRoutes(app: Api): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'gk_session',
  });
  let text: string | undefined;
  let page: string | undefined;
  const document = () => app.getOpenAPI31Document(ABOUT as Parameters<typeof app.getOpenAPI31Document>[0]);
  app.get('/openapi.json', (http) => {
    text ??= JSON.stringify(document());
    return http.body(text, 200, { 'Content-Type': 'application/json; charset=UTF-8' });
  });
  app.get('/docs', (http) => {
    page ??= docsPage(document());
    return http.html(page);
  });
}
