import { Properties, TypeOf } from './properties.tsx';
import type { DocSchema } from './schema-text.ts';

interface Content {
  readonly [mediaType: string]: { readonly schema?: DocSchema; readonly example?: unknown };
}

/** An operation of the document, as far as the page reads it. */
export interface OperationDoc {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: DocSchema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses?: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}

interface Props {
  readonly path: string;
  readonly method: string;
  readonly operation: OperationDoc;
}

/** One operation: folded to its line, opened to what it takes and what it answers. */
export function Operation({ path, method, operation }: Props) {
  const { summary, description, parameters = [], requestBody, responses = {} } = operation;
  const body = requestBody?.content['application/json']?.schema;
  return (
    <details>
      <summary>
        <code>
          <span className="method">{method.toUpperCase()}</span> {path}
        </code>{' '}
        {summary}
      </summary>
      <div className="nested">
        {description ? <p>{description}</p> : null}
        {parameters.length > 0 ? <Properties schema={asSchema(parameters)} /> : null}
        {body ? (
          <p>
            正文：
            <TypeOf schema={body} />
          </p>
        ) : null}
        <ul>
          {Object.entries(responses).map(([status, response]) => (
            <Response key={status} status={status} {...response} />
          ))}
        </ul>
      </div>
    </details>
  );
}

function Response({ status, description, content = {} }: { status: string; description: string; content?: Content }) {
  const [answer] = Object.values(content);
  return (
    <li>
      {status} {description} {answer?.schema ? <TypeOf schema={answer.schema} /> : null}
    </li>
  );
}

/** Parameters as the fields of one schema, so that they are shown as fields are. */
function asSchema(parameters: NonNullable<OperationDoc['parameters']>): DocSchema {
  const named = parameters.map(({ name, in: place, ...one }) => ({ ...one, name, title: `${name}（${place}）` }));
  return {
    properties: Object.fromEntries(named.map((one) => [one.title, { ...one.schema, description: one.description }])),
    required: named.filter((one) => one.required).map((one) => one.title),
  };
}
