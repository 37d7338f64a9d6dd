import fc from 'fast-check';
import type { DocSchema } from './docs/schema-text.ts';

/** What the fuzz reads of an OpenAPI document. */
export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, DocSchema>> };
}

interface Operation {
  readonly parameters?: readonly {
    name: string;
    in: 'path' | 'query' | 'header';
    required?: boolean;
    schema: DocSchema;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: DocSchema }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: DocSchema }>> }>
  >;
}

export interface Shot {
  readonly method: string;
  readonly template: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const HOSTILE = [
  '',
  '\0',
  '\ud800',
  "'; drop table entry; --",
  '<script>',
  '../../etc/passwd',
  '一'.repeat(6000),
  '__proto__',
  '２０２６',
];

/** What values are drawn from: the document, and what the agency has. */
export interface Ground {
  readonly document: OpenApiDocument;
  /** Cases that are there. */
  readonly ids: readonly string[];
  /** Words that mean something somewhere: names of verbs, rows, columns. */
  readonly words: readonly string[];
}

/** Values that fit a schema; where `noisy`, now and then too long, of another kind, hostile. */
function anyValue(schema: DocSchema, ground: Ground, noisy: boolean): fc.Arbitrary<unknown> {
  const fitting = fittingValue(schema, ground, noisy);
  if (!noisy) return fitting;
  const wrong = fc.constantFrom<unknown>(...HOSTILE, null, true, -1, 1e21, [], {});
  return fc.oneof({ weight: 9, arbitrary: fitting }, { weight: 1, arbitrary: wrong });
}

function fittingValue(schema: DocSchema, ground: Ground, noisy: boolean): fc.Arbitrary<unknown> {
  const inner = (one: DocSchema) => anyValue(one, ground, noisy);
  if (schema.$ref)
    return fittingValue(ground.document.components.schemas[schema.$ref.split('/').at(-1)!]!, ground, noisy);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(inner));
  const type = [schema.type].flat()[0];
  if (type === 'string') return textOf(schema, ground, noisy);
  if (type === 'integer') return wholeNumber(schema);
  if (type === 'number') return fc.integer({ min: 0, max: 100_000 }).map((fen) => fen / 100);
  if (type === 'boolean') return fc.boolean();
  if (type === 'array') return fc.array(inner(schema.items!), { minLength: 1, maxLength: 2 });
  if (!schema.properties) return fc.jsonValue({ maxDepth: 3 });
  // A file of no accepted kind is refused, whatever else is right: only the noisy send them.
  const sent = Object.entries(schema.properties).filter(([name]) => noisy || name !== 'files');
  const model = Object.fromEntries(sent.map(([name, one]) => [name, inner(one)]));
  return fc.record(model, { requiredKeys: (schema.required ?? []).filter((name) => name in model) });
}

/** Small, and now and then a year. */
function wholeNumber({ minimum = 0, maximum = 9999 }: DocSchema): fc.Arbitrary<number> {
  const within = (n: number) => Math.min(Math.max(n, minimum), maximum);
  return fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constantFrom(2021, 2025, 2026)).map(within);
}

function textOf({ format, maxLength = 40 }: DocSchema, { ids, words }: Ground, noisy: boolean): fc.Arbitrary<string> {
  if (format === 'date' && !noisy) return fc.constant('2026-03-02');
  if (format === 'uuid')
    return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.uuid() });
  if (format === 'date') return fc.constantFrom('2026-03-02', '2026-02-28', '2021-02-29', '2999-12-31');
  if (format === 'email') return fc.constant('a@b.example');
  if (format === 'base64') return fc.constantFrom('', 'aGVsbG8=', '%');
  const most = Math.min(maxLength, 60);
  const free = fc.string({ unit: 'grapheme', minLength: Math.min(4, most), maxLength: most });
  return fc.oneof(free, fc.constantFrom(...words));
}

/** Any call of the API, drawn from its own description; signing out is tried elsewhere. */
export function anyShot(ground: Ground): fc.Arbitrary<Shot> {
  const operations = Object.entries(ground.document.paths).flatMap(([template, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'delete')
      .map(([method, operation]) => ({ template, method, operation })),
  );
  return fc.tuple(fc.constantFrom(...operations), fc.nat(3)).chain(([one, calm]) => shotAt(one, ground, calm === 0));
}

interface Place {
  readonly template: string;
  readonly method: string;
  readonly operation: Operation;
}

function shotAt({ template, method, operation }: Place, ground: Ground, noisy: boolean): fc.Arbitrary<Shot> {
  const parameters = operation.parameters ?? [];
  const schema = operation.requestBody?.content['application/json']?.schema;
  const values = parameters.map(({ schema: one, required }) => {
    const value = anyValue(one, ground, noisy);
    return required ? value : fc.option(value, { freq: 1, nil: undefined });
  });
  const body = schema ? anyValue(schema, ground, noisy) : fc.constant(undefined);
  return fc.record({ values: fc.tuple(...values), body }).map((drawn) => {
    const given = parameters
      .map((one, i) => ({ ...one, value: drawn.values[i] }))
      .filter((one) => one.value !== undefined);
    const at = (name: string) => given.find((one) => one.name === name && one.in === 'path')?.value;
    const path = template.replace(/\{(\w+)\}/g, (_, name) => encode(at(name)));
    const query = given.filter((one) => one.in === 'query').map((one) => `${one.name}=${encode(one.value)}`);
    const key = given.find((one) => one.in === 'header')?.value;
    return {
      method: method.toUpperCase(),
      template,
      path: query.length > 0 ? `${path}?${query.join('&')}` : path,
      headers: sendable(key),
      body: drawn.body === undefined ? undefined : JSON.stringify(drawn.body),
    };
  });
}

/** A header holds printable ASCII. */
function sendable(key: unknown): Record<string, string> {
  return typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key) ? { 'idempotency-key': key } : {};
}

const encode = (value: unknown) => encodeURIComponent(String(value).toWellFormed()) || '%20';
