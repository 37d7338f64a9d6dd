import { Alert, Form } from 'antd';
import { useId, useState } from 'react';
import { useSpeech } from '../../session/language.tsx';
import type { FieldProps } from './field.tsx';

/** What no form can draw is a JSON file that somebody chooses: a calendar year. */
export function FreeField({ path, label }: FieldProps) {
  const { t } = useSpeech();
  const form = Form.useFormInstance();
  const [isBroken, setBroken] = useState(false);
  const id = useId();
  const chosen = Form.useWatch([...path], form) as unknown;
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      form.setFieldValue([...path], JSON.parse(await file.text()));
      setBroken(false);
    } catch {
      setBroken(true);
    }
  };
  return (
    <Form.Item name={[...path]} label={label} htmlFor={id}>
      <div>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void read(event.target.files?.[0])}
        />
        {isBroken && <Alert type="error" showIcon title={t('form.jsonBroken')} />}
        {chosen !== undefined && !isBroken && (
          <pre className="gk-json gk-quiet">{JSON.stringify(chosen, null, 1).slice(0, 1500)}</pre>
        )}
      </div>
    </Form.Item>
  );
}
