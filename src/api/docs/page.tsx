import { renderToStaticMarkup } from 'react-dom/server';
import { Operation, type OperationDoc } from './operation.tsx';
import { Properties } from './properties.tsx';
import type { DocSchema } from './schema-text.ts';
import { STYLE } from './style.ts';

interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, OperationDoc>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, DocSchema>> };
}

/** The API for people to read: the OpenAPI document as one page, without a script and without another host. */
export function docsPage(document: unknown): string {
  return `<!doctype html>${renderToStaticMarkup(<Page document={document as Document} />)}`;
}

function Page({ document: { info, paths = {}, components } }: { readonly document: Document }) {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))];
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{info.title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, which the policy knows by its hash */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <h1>{info.title}</h1>
          <p>{info.description}</p>
          <p>
            <a href="/api/v1/openapi.json">OpenAPI 3.1</a>
          </p>
        </header>
        <nav aria-label="目录">
          <ul>
            {[...tags, SCHEMAS].map((tag) => (
              <li key={tag}>
                <a href={`#${tag}`}>{tag}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {tags.map((tag) => (
            <section key={tag} id={tag}>
              <h2>{tag}</h2>
              {operations
                .filter(({ operation }) => operation.tags?.includes(tag))
                .map((one) => (
                  <Operation key={`${one.method} ${one.path}`} {...one} />
                ))}
            </section>
          ))}
          <section id={SCHEMAS}>
            <h2>{SCHEMAS}</h2>
            {Object.entries(components?.schemas ?? {}).map(([name, schema]) => (
              <details key={name} id={`schema-${name}`}>
                <summary>
                  <code>{name}</code> {schema.description}
                </summary>
                <div className="nested">
                  <Properties schema={schema} />
                </div>
              </details>
            ))}
          </section>
        </main>
      </body>
    </html>
  );
}

const SCHEMAS = '数据结构';
