import { AutoComplete, Radio } from 'antd';
import { useSpeech } from '../../session/language.tsx';
import { type Option, useFormFrame } from '../form-context.ts';
import { useNounWords } from '../labels.ts';
import { Choose } from './choose.tsx';
import { type FieldProps, Item } from './field.tsx';

/** As many choices are shown side by side; more are a list to choose from. */
const SIDE_BY_SIDE = 3;

function useOptions(name: string, values: readonly (string | number)[]) {
  const { noun, options } = useFormFrame();
  const words = useNounWords(noun);
  return options[name] ?? values.map((value): Option => ({ value, label: words.choice(name, String(value)) }));
}

/** Choices that need two lines: what it is called, and the article it rests on. */
const withMore = ({ data }: { data: object }) => {
  const { label, more } = data as Option;
  return more ? (
    <span className="gk-choice">
      {label}
      <small>{more}</small>
    </span>
  ) : (
    label
  );
};

export function ChoiceField(props: FieldProps) {
  const { t } = useSpeech();
  const options = useOptions(String(props.path.at(-1)), props.schema.enum ?? []);
  if (options.length <= SIDE_BY_SIDE) {
    return (
      <Item {...props}>
        <Radio.Group aria-label={props.label} options={options as Option[]} />
      </Item>
    );
  }
  return (
    <Item {...props}>
      <Choose
        allowClear={!props.required}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('form.choose')}
        options={options as Option[]}
        optionRender={withMore}
        listHeight={380}
      />
    </Item>
  );
}

export function ChoicesField(props: FieldProps) {
  const { t } = useSpeech();
  const options = useOptions(String(props.path.at(-1)), props.schema.items?.enum ?? []);
  return (
    <Item {...props}>
      <Choose
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('form.choose')}
        options={options as Option[]}
        optionRender={withMore}
      />
    </Item>
  );
}

/** A text or number with what there is to choose from at hand; a text may be another. */
export function ComboField(props: FieldProps) {
  const { t } = useSpeech();
  const name = String(props.path.at(-1));
  const options = useOptions(name, []) as Option[];
  if (props.schema.type !== 'string' || name === 'holder') {
    return (
      <Item {...props}>
        <Choose
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('form.choose')}
          options={options}
          optionRender={withMore}
        />
      </Item>
    );
  }
  return (
    <Item {...props}>
      <AutoComplete
        options={options}
        optionRender={withMore}
        showSearch={{
          filterOption: (typed, option) =>
            (option?.label ?? '').includes(typed) || String(option?.value).includes(typed),
        }}
      />
    </Item>
  );
}
