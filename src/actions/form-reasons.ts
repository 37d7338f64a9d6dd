import { z } from 'zod';
import type { Reason } from '../base/refusal.ts';
import type { AnyCase, Noun } from '../cases/noun.ts';
import { schemaReasons } from './schema-reasons.ts';

/** The facts of a verb as its schema reads them, or every reason that a look at the form alone can give. */
export function readFacts<Case extends AnyCase>(
  noun: Noun<Case>,
  verb: string,
  given: unknown,
): { readonly facts: object } | { readonly reasons: readonly Reason[] } {
  const schema = noun.facts[verb]!;
  const parsed = schema.safeParse(given, { reportInput: true });
  if (parsed.success) return { facts: parsed.data as object };
  const between = noun.guardForm?.(verb, soundPart(schema, given)) ?? [];
  return { reasons: [...schemaReasons(parsed.error), ...between] };
}

/** What of a form is sound, its defaults filled in; a field that is not is undefined, and so is a group that was not given. */
function soundPart(schema: z.core.$ZodType, given: unknown): unknown {
  const parsed = z.safeParse(schema, given);
  if (parsed.success) return parsed.data;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return soundPart(schema.unwrap(), given);
  if (schema instanceof z.ZodArray && Array.isArray(given)) return given.map((one) => soundPart(schema.element, one));
  if (!(schema instanceof z.ZodObject) || typeof given !== 'object' || given === null) return undefined;
  const fields = given as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(schema.shape).map(([name, of]) => [name, soundPart(of, fields[name])]));
}
