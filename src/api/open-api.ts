import { OpenAPIHono, z } from '@hono/zod-openapi';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import { schemaReasons } from '../actions/schema-reasons.ts';
import { type Reason, refuse } from '../base/refusal.ts';
import type { House } from '../store/context.ts';
import { STYLE_HASH } from './docs/style.ts';
import { catchFault } from './fault.ts';
import { checkAddress, checkBody, needSession } from './gate.ts';
import { type Api, type Env, refusalAnswer } from './route.ts';
import { addAgencyRoutes } from './routes/agency/agency.ts';
import { addTemplateRoutes } from './routes/agency/templates.ts';
import { addCommentRoutes } from './routes/comments.ts';
import { addConcernRoutes } from './routes/concern/concerns.ts';
import { addDecisionRoutes } from './routes/decision/decisions.ts';
import { addDocsRoutes } from './routes/docs.ts';
import { addDutyCatalogueRoutes } from './routes/duty/catalogue.ts';
import { addDutyRoutes } from './routes/duty/duties.ts';
import { addFileRoute } from './routes/files.ts';
import { addFiscalRoutes } from './routes/fiscal/fiscal.ts';
import { addFormRoute } from './routes/forms.ts';
import { addJobRoutes } from './routes/jobs.ts';
import { addMailRoutes } from './routes/mail/mail.ts';
import { addPaperRoutes } from './routes/papers.ts';
import { addPreviewRoutes } from './routes/previews.ts';
import { addTakeOverRoutes } from './routes/publication/take-over.ts';
import { addPublicationRoutes } from './routes/publications.ts';
import { addRegisterRoutes } from './routes/registers.ts';
import { addReportRoutes } from './routes/reports.ts';
import { addRequestRoutes } from './routes/requests.ts';
import { addSessionRoutes, readSession } from './routes/session.ts';
import { addSigningRoute } from './routes/signing.ts';
import { addVerbRoutes } from './routes/verbs.ts';

export interface ApiOptions {
  /** Origins that a browser may send changes from, besides its own: where a proxy ends TLS, `https://…`. */
  readonly origins?: readonly string[];
  /** The session cookie is sent over HTTPS only. */
  readonly secureCookie?: boolean;
  /** The address that guesses of passwords are counted by; the connection's where absent. */
  readonly addressOf?: (request: Request, env: unknown) => string;
  /** Told after every change, with the agency: pages that were kept are out of date. */
  readonly onChange?: (agencyId: number) => void;
  /** Where a fault is written, once. */
  readonly log?: (line: string) => void;
}

/** The API (接口): everything that staff do and see, as JSON. Main mounts it at /api/v1. */
export function openApi(house: House, options: ApiOptions = {}): Api {
  const app: Api = new OpenAPIHono<Env>({
    defaultHook: (result, http) => {
      if (result.success) return undefined;
      if (result.target === 'param') return refusalAnswer(http, refuse({ code: 'page.not-found' }));
      const { data } = result as { data?: unknown };
      const reasons = schemaReasons(withInput(result.error, data)).map(unwrapped);
      return refusalAnswer(http, refuse(...reasons));
    },
  });
  app.onError(catchFault(options.log ?? console.error));
  app.use(
    secureHeaders({
      xFrameOptions: 'DENY',
      contentSecurityPolicy: { defaultSrc: ["'none'"], styleSrc: [STYLE_HASH], frameAncestors: ["'none'"] },
    }),
  );
  app.use(csrf(options.origins ? { origin: (origin, http) => isOwn(origin, http.req.url, options.origins!) } : {}));
  app.use(checkAddress);
  app.use(readSession(house));
  app.use(needSession);
  app.use(checkBody());
  addDocsRoutes(app);
  addSessionRoutes(app, house, options);
  addRequestRoutes(app);
  addRegisterRoutes(app);
  addPublicationRoutes(app);
  addTakeOverRoutes(app);
  addCommentRoutes(app);
  addConcernRoutes(app);
  addFiscalRoutes(app);
  addDutyRoutes(app);
  addDutyCatalogueRoutes(app, options.onChange);
  addDecisionRoutes(app);
  addReportRoutes(app);
  addPaperRoutes(app);
  addPreviewRoutes(app);
  addSigningRoute(app);
  addJobRoutes(app, house);
  addMailRoutes(app);
  addAgencyRoutes(app);
  addTemplateRoutes(app);
  addFileRoute(app);
  addFormRoute(app);
  addVerbRoutes(app, options.onChange);
  // Not `notFound`: that of the application it is mounted in would answer.
  app.all('*', (http) => refusalAnswer(http, refuse({ code: 'page.not-found' })));
  return app;
}

/** The validator does not report what each issue was given, and without it a wrong value looks like a missing one. */
function withInput(error: z.ZodError, data: unknown): z.ZodError {
  const at = (value: unknown, key: PropertyKey) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return new z.ZodError(
    error.issues.map((issue) => ({ ...issue, input: issue.path.reduce<unknown>(at, data) }) as typeof issue),
  );
}

/** A body's facts are the form: people know their fields without the `facts.` around them. */
function unwrapped(reason: Reason): Reason {
  return { ...reason, field: reason.field?.replace(/^facts\./, '') };
}

function isOwn(origin: string, url: string, origins: readonly string[]): boolean {
  return origin === new URL(url).origin || origins.includes(origin);
}
