import { createContext, use } from 'react';
import type { Noun } from '../wire/queries.ts';
import type { JsonSchema } from './schema.ts';

export interface Option {
  readonly value: string | number;
  readonly label: string;
  /** A second line that tells it apart: an article, a section. */
  readonly more?: string;
}

/** What the fields of one form need to know beside their own schema. */
export interface FormFrame {
  readonly noun: Noun;
  readonly root: JsonSchema;
  /** What there is to choose from, by the field's name, where the schema cannot know it: the staff, the case's letters. */
  readonly options: Readonly<Record<string, readonly (Option | { label: string; options: readonly Option[] })[]>>;
  /** Groups whose heading the page has already: they are drawn without a frame. */
  readonly bare: readonly string[];
  /** What each optional group starts with when it is opened. */
  readonly initial: Readonly<Record<string, unknown>>;
}

export const FormFrameContext = createContext<FormFrame | null>(null);

export function useFormFrame(): FormFrame {
  const frame = use(FormFrameContext);
  if (!frame) throw new Error('a field outside of a form');
  return frame;
}
