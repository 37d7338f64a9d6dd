import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useSpeech } from '../../session/language.tsx';
import { useFormFrame } from '../form-context.ts';
import { firstValues } from '../schema.ts';
import { type FieldProps, Fields } from './field.tsx';

/** An object: its fields under one heading. One that may be left out is opened by a tick. */
export function GroupField({ path, schema, label, required }: FieldProps) {
  const { t } = useSpeech();
  const { root, initial, bare } = useFormFrame();
  const form = Form.useFormInstance();
  const [isOpen, setOpen] = useState(() => required || form.getFieldValue([...path]) !== undefined);
  const toggle = (open: boolean) => {
    form.setFieldValue([...path], open ? (initial[String(path.at(-1))] ?? firstValues(schema, root)) : undefined);
    setOpen(open);
  };
  const fields = (
    <div className="gk-columns">
      <Fields path={path} schema={schema} />
    </div>
  );
  if (bare.includes(String(path.at(-1)))) return fields;
  return (
    <fieldset className="gk-fieldset">
      <legend>
        {required ? (
          label
        ) : (
          <Checkbox checked={isOpen} onChange={(event) => toggle(event.target.checked)}>
            {t('form.include', { field: label })}
          </Checkbox>
        )}
      </legend>
      {isOpen && fields}
    </fieldset>
  );
}
