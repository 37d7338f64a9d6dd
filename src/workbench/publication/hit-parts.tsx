import type { HitView } from '../../api/views.ts';
import { shanghaiTime } from '../case/instant.ts';
import { useSpeech } from '../session/language.tsx';

/** What was found, in its line, with what it should say. */
export function HitText({ hit }: { hit: HitView }) {
  const { t } = useSpeech();
  const { kind, before, text, after, better, times, at } = hit;
  if (kind === 'unread') return t('pub.hits.unread', { at: at || t('pub.hits.whole') });
  return (
    <>
      {before}
      <mark>{text}</mark>
      {after}
      {better && <b> → {better}</b>}
      {times > 1 && <span className="gk-quiet"> {t('pub.hits.times', { n: times })}</span>}
    </>
  );
}

/** Which part, table or attachment, which page or sheet, and how it is hidden. */
export function HitPlace({ hit: { part, name, at, way, kind } }: { hit: HitView }) {
  const { t } = useSpeech();
  const where =
    part === 'file'
      ? t('pub.hits.page', { name: name ?? '', at: kind === 'unread' ? '' : (at ?? '') })
      : (name ?? t(`pub.in.${part}`));
  return (
    <>
      {where}
      {way && <span className="gk-error"> {t(`pub.way.${way}`)}</span>}
    </>
  );
}

export function HitDecided({ hit: { decided, yours, kind } }: { hit: HitView }) {
  const { t } = useSpeech();
  if (!decided) {
    const isSecrecy = !yours && (kind === 'classification' || kind === 'internal');
    return <b className="gk-error">{t(isSecrecy ? 'pub.hits.forSecrecy' : 'pub.hits.open')}</b>;
  }
  const { decision, reason, by, at } = decided;
  return (
    <>
      <b className={decision === 'mend' ? 'gk-error' : 'gk-ok'}>{t(`pub.hits.${decision}`)}</b> {reason}{' '}
      <small className="gk-quiet">
        {by.name} {shanghaiTime(at)}
      </small>
    </>
  );
}
