import { Checkbox, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useSpeech } from '../../session/language.tsx';
import { type FieldProps, Item } from './field.tsx';

export function TextField(props: FieldProps) {
  return (
    <Item {...props}>
      <Input autoComplete="off" />
    </Item>
  );
}

export function LongField(props: FieldProps) {
  const { t } = useSpeech();
  const max = props.schema.maxLength ?? 0;
  return (
    <Item {...props}>
      <Input.TextArea
        autoSize={{ minRows: 3, maxRows: 14 }}
        count={{ show: ({ count }) => (max && count > max * 0.8 ? t('form.characters', { n: count, max }) : '') }}
      />
    </Item>
  );
}

const asDay = {
  getValueProps: (day?: string) => ({ value: day ? dayjs(day) : null }),
  normalize: (day: Dayjs | null) => day?.format('YYYY-MM-DD'),
};

export function DayField(props: FieldProps) {
  return (
    <Item {...props} {...asDay}>
      <DatePicker format="YYYY-MM-DD" placeholder="YYYY-MM-DD" />
    </Item>
  );
}

/** A day and a time in Beijing. */
export function MomentField(props: FieldProps) {
  return (
    <Item {...props} schema={{ ...props.schema, pattern: undefined }}>
      <Input type="datetime-local" style={{ width: 220 }} />
    </Item>
  );
}

/** Several short texts: each ends with Enter or a comma. */
export function TextsField(props: FieldProps) {
  return (
    <Item {...props}>
      <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',', '；', ';']} />
    </Item>
  );
}

/** The day on which it happened; today where it is not said. */
export function EffectiveDay({ label }: { label: string }) {
  const { t } = useSpeech();
  return (
    <Form.Item name="on" label={label} extra={t('form.onHint')} {...asDay}>
      <DatePicker format="YYYY-MM-DD" placeholder="YYYY-MM-DD" />
    </Form.Item>
  );
}

/** Beyond this zod writes what a double can hold, which is no limit that a person would meet. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

export function NumberField(props: FieldProps) {
  const { t, language } = useSpeech();
  const { schema } = props;
  const money = schema.unit === 'yuan';
  const limit = (value: number | undefined) => (value !== undefined && Math.abs(value) < NO_LIMIT ? value : undefined);
  const [min, max] = [limit(schema.minimum), limit(schema.maximum)];
  const extra = min !== undefined && max !== undefined && max <= 1000 ? t('form.range', { min, max }) : undefined;
  return (
    <Item {...props} extra={extra}>
      <InputNumber
        style={{ width: 220 }}
        precision={schema.type === 'integer' ? 0 : money ? 2 : undefined}
        suffix={money ? (language === 'zh' ? '元' : 'yuan') : undefined}
        controls={false}
      />
    </Item>
  );
}

export function YesNoField({ path, label }: FieldProps) {
  return (
    <Form.Item name={[...path]} valuePropName="checked">
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  );
}
