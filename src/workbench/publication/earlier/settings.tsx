import { Checkbox, Form, Input } from 'antd';
import { COLUMN_WORDS, GENRE_WORDS } from '../../../words/nouns/publication.ts';
import { Choose } from '../../form/field/choose.tsx';
import { useSpeech } from '../../session/language.tsx';
import { optionsOf, type Settling } from './wish.ts';

const TEXTS = ['base', 'issuer', 'container'] as const;
const HINTS = { base: 'take.baseHint', issuer: null, container: 'take.containerHint' } as const;
const CHOICES = { column: COLUMN_WORDS, genre: GENRE_WORDS } as const;

const GRID = { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))', columnGap: 12 } as const;

/** What holds for all items of a source. */
export function Settings({ wish, change }: Settling) {
  const { t, language } = useSpeech();
  return (
    <Form layout="vertical" className="gk-gap">
      <div style={GRID}>
        {TEXTS.map((name) => (
          <Form.Item key={name} label={t(`take.${name}`)} htmlFor={`take-${name}`}>
            <Input
              id={`take-${name}`}
              maxLength={300}
              value={wish[name]}
              placeholder={HINTS[name] ? t(HINTS[name]) : undefined}
              onChange={(event) => change({ ...wish, [name]: event.target.value.trim() })}
            />
          </Form.Item>
        ))}
        {(['column', 'genre'] as const).map((name) => (
          <Form.Item key={name} label={t(`take.${name}`)} htmlFor={`take-${name}`}>
            <Choose
              id={`take-${name}`}
              value={wish[name]}
              options={optionsOf(CHOICES[name], language)}
              onChange={(value) => change({ ...wish, [name]: value })}
            />
          </Form.Item>
        ))}
      </div>
      <Checkbox checked={wish.lenient} onChange={(event) => change({ ...wish, lenient: event.target.checked })}>
        {t('take.lenient')}
      </Checkbox>
    </Form>
  );
}
