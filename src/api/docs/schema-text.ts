/** A schema of the document, as far as the page reads it. */
export interface DocSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly items?: DocSchema;
  readonly anyOf?: readonly DocSchema[];
  readonly properties?: Readonly<Record<string, DocSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: DocSchema | boolean;
}

export const nameOf = (ref: string): string => ref.split('/').at(-1)!;

/** The type of a value, in a line: `string (date) 至多100字`. A named schema is its name. */
export function typeText(schema: DocSchema): string {
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeText).join(' | ');
  if (schema.items)
    return `${typeText(schema.items)}[]${schema.maxItems === undefined ? '' : ` 至多${schema.maxItems}项`}`;
  const type = [schema.type ?? (schema.properties ? 'object' : '任意值')].flat().join(' | ');
  return [type, schema.format && `(${schema.format})`, ...limitsOf(schema)].filter(Boolean).join(' ');
}

function limitsOf({ minimum, maximum, minLength, maxLength }: DocSchema): (string | undefined)[] {
  return [
    minLength && maxLength === undefined ? `至少${minLength}字` : undefined,
    maxLength === undefined ? undefined : `${minLength ?? 0}–${maxLength}字`,
    minimum === undefined ? undefined : `≥ ${minimum}`,
    maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? undefined : `≤ ${maximum}`,
  ];
}
