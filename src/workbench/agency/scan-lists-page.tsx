import { useSpeech } from '../session/language.tsx';
import { KeptLinesPage, type Line, type LineArea } from './kept-lines.tsx';
import { linesOf, type Pair, pairsOf } from './pair-lines.ts';

/** 发布前扫描的词表: wrong wordings and leaders. */
export default function ScanListsPage() {
  const { t } = useSpeech();
  const area = (name: 'wordings' | 'leaders', pairs: Pair[], as: readonly [string, string]): LineArea => ({
    name,
    title: t(`lists.${name}`),
    how: t(`lists.${name}.how`),
    text: pairsOf(pairs),
    count: pairs.length,
    read: (text) => readPairs(text, as),
    fault: ({ n, text }) => t(`lists.${name}.line`, { n, text }),
  });
  return (
    <KeptLinesPage
      title={t('lists.title')}
      what={t('lists.what')}
      dated={t('lists.dated')}
      of={({ scanLists: { wordings, leaders } }) => ({
        verb: 'keep-scan-lists',
        areas: [
          area(
            'wordings',
            wordings.map(({ wrong, right }): Pair => [wrong, right]),
            ['wrong', 'right'],
          ),
          area(
            'leaders',
            leaders.map(({ name, title }): Pair => [name, title]),
            ['name', 'title'],
          ),
        ],
        keep: t('lists.keep'),
        kept: t('lists.kept'),
      })}
    />
  );
}

function readPairs(text: string, [left, right]: readonly [string, string]): Line[] {
  return linesOf(text).map(({ pair, ...line }) => ({
    ...line,
    item: pair.length === 2 ? { [left]: pair[0], [right]: pair[1] } : null,
  }));
}
