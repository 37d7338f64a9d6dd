import { Button, Form } from 'antd';
import { useSpeech } from '../../session/language.tsx';
import { useFormFrame } from '../form-context.ts';
import { firstValues, resolve } from '../schema.ts';
import { type FieldProps, Fields } from './field.tsx';

/** A list of objects (所需政府信息, 共同申请人): one box each, with a button to add and to remove. */
export function ListField({ path, schema, label }: FieldProps) {
  const { t } = useSpeech();
  const { root, initial, bare } = useFormFrame();
  const item = resolve(schema.items ?? {}, root);
  const least = schema.minItems ?? 0;
  const isBare = (lines: number) => lines === 1 && bare.includes(String(path.at(-1)));
  return (
    <Form.List name={[...path]}>
      {(lines, { add, remove }, { errors }) => (
        <div className="gk-list-field">
          {lines.map(({ key, name }, i) => (
            <fieldset key={key} className={isBare(lines.length) ? 'gk-bare' : 'gk-fieldset'}>
              <legend>{lines.length > 1 || least === 0 ? t('form.nth', { field: label, n: i + 1 }) : label}</legend>
              <div className="gk-columns">
                <Fields path={[name]} schema={item} />
              </div>
              {lines.length > least && (
                <Button size="small" onClick={() => remove(name)}>
                  {t('form.remove', { field: label, n: i + 1 })}
                </Button>
              )}
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} />
          {(schema.maxItems === undefined || lines.length < schema.maxItems) && (
            <Button
              type="dashed"
              onClick={() => {
                const before = lines.length === 0 && (initial[String(path.at(-1))] as unknown[] | undefined);
                for (const line of before || [firstValues(item, root)]) add(line);
              }}
            >
              + {t('form.add', { field: label })}
            </Button>
          )}
        </div>
      )}
    </Form.List>
  );
}
