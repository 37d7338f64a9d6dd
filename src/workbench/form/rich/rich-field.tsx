import { useSpeech } from '../../session/language.tsx';
import { type FieldProps, Item } from '../field/field.tsx';
import { useFormFrame } from '../form-context.ts';
import { Editor } from './editor.tsx';

/** 正文: written as it will be read, with a toolbar. What it may hold is judged by the API. */
export function RichField(props: FieldProps) {
  const { t } = useSpeech();
  const { options } = useFormFrame();
  const pictures = (options[String(props.path.at(-1))] ?? []).flatMap((one) => ('value' in one ? [one] : []));
  return (
    <Item {...props} schema={{}} extra={t('pub.pictureHint')}>
      <Editor label={props.label} pictures={pictures} />
    </Item>
  );
}
