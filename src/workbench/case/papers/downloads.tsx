import { Button } from 'antd';
import type { Words } from '../../../words/word.ts';
import { useSpeech } from '../../session/language.tsx';
import { Icon } from '../../shell/icons.tsx';

interface Props {
  /** By id, as the API knows them. */
  readonly formats: Words;
  /** The address under which each format stands. */
  readonly at: string;
  readonly of: string;
}

/** A paper, to be downloaded in each of its formats. */
export function Downloads({ formats, at, of }: Props) {
  const { t, name } = useSpeech();
  return Object.keys(formats).map((id) => (
    <Button
      key={id}
      size="small"
      href={`/api/v1${at}/${id}`}
      download
      icon={<Icon name="file" />}
      aria-label={`${t('report.download')} ${name(formats, id)}：${of}`}
    >
      {name(formats, id)}
    </Button>
  ));
}
