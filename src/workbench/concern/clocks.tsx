import { Alert } from 'antd';
import type { Answered, ConcernView } from '../../api/views.ts';
import { useCiteText } from '../case/cite.ts';
import { shanghaiTime } from '../case/instant.ts';
import { useSpeech } from '../session/language.tsx';
import { Panel } from '../shell/page/panel.tsx';
import type { Skewed } from '../wire/concerns.ts';
import { Standing } from './judgement.tsx';
import { Remaining } from './remaining.tsx';

/** Everything that is owed, with its rule, until when, what is left, and when it was given. */
export function Clocks({ view: { clocks, skew } }: { view: Answered<ConcernView> & Skewed }) {
  const { t } = useSpeech();
  const citeText = useCiteText();
  if (clocks.length === 0) return <Alert type="info" showIcon className="gk-gap" title={t('concern.noClock')} />;
  return (
    <Panel title={t('concern.clocks')}>
      <ul className="gk-waiting">
        {clocks.map((clock) => (
          <li key={clock.what}>
            {clock.near ? (
              <Remaining clock={clock} skew={skew} />
            ) : (
              <span className="gk-hours">
                <Standing of={clock.standing} /> <span>{t(`concern.clock.${clock.what}`)}</span>{' '}
                <time className="gk-number" dateTime={clock.due}>
                  {t('concern.until', { at: shanghaiTime(clock.due) })}
                </time>
                {clock.metAt && (
                  <>
                    {' '}
                    <span className="gk-quiet">{t('concern.met', { at: shanghaiTime(clock.metAt) })}</span>
                  </>
                )}
              </span>
            )}
            <small className="gk-quiet">
              {t('concern.rule', { hours: clock.hours, from: shanghaiTime(clock.from), cite: citeText(clock.cite) })}
            </small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
