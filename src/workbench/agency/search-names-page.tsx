import { useSpeech } from '../session/language.tsx';
import { KeptLinesPage } from './kept-lines.tsx';
import { nameLines, nameText } from './name-lines.ts';

/** 检索同义词: what the search of the portal looks for as well, one thing a line. */
export default function SearchNamesPage() {
  const { t } = useSpeech();
  return (
    <KeptLinesPage
      title={t('names.title')}
      what={t('names.what')}
      dated={t('names.dated')}
      of={({ searchNames: { inForce, shipped } }) => ({
        verb: 'keep-search-names',
        areas: [
          {
            name: 'names',
            title: t('names.title'),
            how: t('names.how'),
            text: nameText(inForce),
            count: inForce.length,
            read: nameLines,
            fault: ({ n, text }) => t('names.line', { n, text }),
            instead: { name: t('names.shipped'), text: nameText(shipped) },
          },
        ],
        keep: t('names.keep'),
        kept: t('names.kept'),
      })}
    />
  );
}
