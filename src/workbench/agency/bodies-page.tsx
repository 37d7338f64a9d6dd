import { useSpeech } from '../session/language.tsx';
import { bodyLines, bodyText } from './body-lines.ts';
import { KeptLinesPage, type LineArea } from './kept-lines.tsx';

const GROUPS = ['higher', 'departments', 'lower'] as const;

/** 相关机关链接: whose columns and annual reports the portal leads to. */
export default function BodiesPage() {
  const { t } = useSpeech();
  return (
    <KeptLinesPage
      title={t('bodies.title')}
      what={t('bodies.what')}
      dated={t('bodies.dated')}
      of={({ bodies }) => ({
        verb: 'keep-bodies',
        areas: GROUPS.map((name): LineArea => {
          const isHigher = name === 'higher';
          return {
            name,
            title: t(`bodies.${name}`),
            how: t(isHigher ? 'bodies.how-higher' : 'bodies.how'),
            text: bodyText(bodies[name]),
            count: bodies[name].length,
            read: (text) => bodyLines(text, isHigher ? 1 : 2),
            fault: ({ n, text }) => t(isHigher ? 'bodies.line-higher' : 'bodies.line', { n, text }),
          };
        }),
        keep: t('bodies.keep'),
        kept: t('bodies.kept'),
      })}
    />
  );
}
