import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useSpeech } from '../../session/language.tsx';
import { useFormFrame } from '../form-context.ts';
import { useNounWords } from '../labels.ts';
import { RichField } from '../rich/rich-field.tsx';
import { type FieldKind, isRequired, type JsonSchema, kindOf, resolve } from '../schema.ts';
import { ChoiceField, ChoicesField, ComboField } from './choice-field.tsx';
import { FreeField } from './free-field.tsx';
import { GroupField } from './group-field.tsx';
import { DayField, LongField, MomentField, NumberField, TextField, TextsField, YesNoField } from './input-field.tsx';
import { ListField } from './list-field.tsx';

/** Where a field stands: relative to the list it is in, as antd names it. */
export type FieldPath = readonly (string | number)[];

export interface FieldProps {
  readonly path: FieldPath;
  readonly schema: JsonSchema;
  readonly label: string;
  readonly required: boolean;
  /** Whether it has to be told that it may be left out: not where everything beside it may be too. */
  readonly told: boolean;
}

const DRAWN: Readonly<Record<FieldKind, (props: FieldProps) => ReactNode>> = {
  text: TextField,
  long: LongField,
  rich: RichField,
  moment: MomentField,
  texts: TextsField,
  day: DayField,
  number: NumberField,
  money: NumberField,
  choice: ChoiceField,
  choices: ChoicesField,
  'yes-no': YesNoField,
  group: GroupField,
  list: ListField,
  free: FreeField,
};

/** One property of a schema, drawn by its kind. */
function Field({ path, given, parent }: { path: FieldPath; given: JsonSchema; parent: JsonSchema }) {
  const { noun, root, options } = useFormFrame();
  const words = useNounWords(noun);
  const name = String(path.at(-1));
  const schema = resolve(given, root);
  const kind = kindOf(schema);
  if (schema.type === 'integer' && options[name]?.length === 0 && !isRequired(name, schema, parent)) return null;
  const Drawn = options[name] && ['text', 'number'].includes(kind) ? ComboField : DRAWN[kind];
  return (
    <Drawn
      path={path}
      schema={schema}
      label={words.field(name)}
      required={isRequired(name, schema, parent)}
      told={(parent.required ?? []).length > 0}
    />
  );
}

/** Every property of an object's schema, in its order. */
export function Fields({ path, schema, only }: { path: FieldPath; schema: JsonSchema; only?: readonly string[] }) {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !only || only.includes(name))
    .map(([name, given]) => <Field key={name} path={[...path, name]} given={given} parent={schema} />);
}

/** The frame of a field: its label, its rules as the schema says them, its errors. */
export function Item({
  path,
  schema,
  label,
  required,
  told,
  children,
  ...rest
}: FieldProps & { children: ReactNode } & Pick<
    Parameters<typeof Form.Item>[0],
    'getValueProps' | 'normalize' | 'valuePropName' | 'extra' | 'trigger'
  >) {
  const { t } = useSpeech();
  const { maxLength, pattern, format } = schema;
  const rules = [
    ...(required
      ? [
          {
            required: true,
            ...(schema.type === 'string' ? { whitespace: true } : {}),
            message: t('form.required', { field: label }),
          },
        ]
      : []),
    ...(maxLength ? [{ max: maxLength, message: t('form.tooLong', { n: maxLength }) }] : []),
    ...(pattern && !format ? [{ pattern: new RegExp(pattern), message: t('form.badFormat') }] : []),
    ...(format === 'email' ? [{ type: 'email' as const, message: t('form.badFormat') }] : []),
  ];
  return (
    <Form.Item
      name={[...path]}
      label={required || !told || schema.type === 'boolean' ? label : `${label}${t('form.optional')}`}
      rules={rules}
      validateTrigger="onBlur"
      {...rest}
    >
      {children}
    </Form.Item>
  );
}
