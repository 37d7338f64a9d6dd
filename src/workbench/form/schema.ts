/** The part of JSON Schema 2020-12 that the API's forms use. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly default?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  /** The verb takes effect on the day on which it is done, and on no other. */
  readonly today?: boolean;
  /** More than a line of text. */
  readonly long?: boolean;
  /** A body: headings, lists, tables, pictures, as HTML. */
  readonly rich?: boolean;
  readonly unit?: string;
}

export type FieldKind =
  | 'text'
  | 'long'
  | 'rich'
  | 'moment'
  | 'texts'
  | 'day'
  | 'number'
  | 'money'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'group'
  | 'list'
  | 'free';

/** With references followed, and 「empty or …」 read as the other of the two. */
export function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref?.startsWith('#/$defs/')) {
    const { $ref, ...rest } = schema;
    return resolve({ ...root.$defs?.[$ref.slice('#/$defs/'.length)], ...rest }, root);
  }
  if (!schema.anyOf) return schema;
  const { anyOf, ...rest } = schema;
  const said = anyOf.find((one) => one.const !== '' && one.maxLength !== 0 && one.type !== 'null');
  return said ? resolve({ ...said, ...rest }, root) : schema;
}

export function kindOf(schema: JsonSchema): FieldKind {
  if (schema.enum) return 'choice';
  switch (schema.type) {
    case 'string':
      if (schema.rich) return 'rich';
      if (schema.format === 'local-time') return 'moment';
      return schema.format === 'date' ? 'day' : schema.long ? 'long' : 'text';
    case 'integer':
    case 'number':
      return schema.unit === 'yuan' ? 'money' : 'number';
    case 'boolean':
      return 'yes-no';
    case 'array':
      if (schema.items?.type === 'string' && !schema.items.enum) return 'texts';
      return schema.items?.enum ? 'choices' : 'list';
    case 'object':
      return 'group';
    default:
      return 'free';
  }
}

/** Whether the API needs it filled in: it says so, or a text may not be empty. */
export function isRequired(name: string, schema: JsonSchema, parent: JsonSchema): boolean {
  return (parent.required ?? []).includes(name) && schema.default === undefined;
}

/** What a new form holds: the schema's defaults, and one line of every list that needs one. */
export function firstValues(schema: JsonSchema, root: JsonSchema = schema): Record<string, unknown> {
  const values = Object.entries(schema.properties ?? {}).map(([name, given]) => {
    const field = resolve(given, root);
    if (field.default !== undefined) return [name, field.default];
    const item = field.items && resolve(field.items, root);
    if (field.type === 'array' && field.minItems && item && isRequired(name, field, schema))
      return [name, [item.properties ? firstValues(item, root) : '']];
    if (field.type === 'object' && isRequired(name, field, schema)) return [name, firstValues(field, root)];
    return [name, undefined];
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/**
 * What a form starts with: the defaults, and over them what the page gave. A form that mends opens a group or list only when
 * it is asked to, so that what nobody touched is not sent.
 */
export function startValues(schema: JsonSchema, given: Readonly<Record<string, unknown>>, mends: boolean) {
  const values = firstValues(schema);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (given[name] === undefined) continue;
    if (!mends || typeof given[name] !== 'object' || isRequired(name, field, schema)) values[name] = given[name];
  }
  return values;
}

/** Where there is only one to choose from, it is chosen: of what must be filled in, and of the letters of a case. */
export function withOnlyChoice(
  values: Record<string, unknown>,
  schema: JsonSchema,
  options: Readonly<Record<string, readonly object[]>>,
) {
  const numbers = Object.entries(schema.properties ?? {}).flatMap(([name, { type }]) =>
    type === 'integer' ? name : [],
  );
  for (const name of [...(schema.required ?? []), ...numbers]) {
    const [one, another] = options[name] ?? [];
    if (one && !another && 'value' in one) values[name] ??= one.value;
  }
  return values;
}

/** What the API is sent: without what was left empty, so that its defaults apply. */
export function filledIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filledIn).filter((one) => one !== undefined);
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([name, one]) => [name, filledIn(one)] as const);
    return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
  }
  return value === '' || value === null ? undefined : value;
}
