import { useEffect, useState } from 'react';
import type { ClockView } from '../../api/views.ts';
import { shanghaiTime } from '../case/instant.ts';
import { LightMark } from '../desk/light.tsx';
import { useSpeech } from '../session/language.tsx';
import { leftWords, nearAt } from './left.ts';

const MINUTE_MS = 60_000;

/** The server's time, anew at every full minute, and when a page comes back into sight or a machine wakes. */
function useServerNow(skew: number): number {
  const read = () => Date.now() + skew;
  const [now, setNow] = useState(read);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      setNow(Date.now() + skew);
      clearTimeout(timer);
      timer = setTimeout(tick, MINUTE_MS - ((Date.now() + skew) % MINUTE_MS) + 50);
    };
    tick();
    const onSight = () => document.visibilityState === 'visible' && tick();
    document.addEventListener('visibilitychange', onSight);
    window.addEventListener('focus', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onSight);
      window.removeEventListener('focus', tick);
    };
  }, [skew]);
  return now;
}

/** What is owed, until when, and what is left of it, to the minute, as time goes on. */
export function Remaining({ clock, skew, named = true }: { clock: ClockView; skew: number; named?: boolean }) {
  const { t } = useSpeech();
  const now = useServerNow(skew);
  if (!clock.near) return null;
  const { left, light } = nearAt(clock.near, now);
  return (
    <span className="gk-due gk-hours">
      <LightMark light={light} />
      <span>
        {named && <span>{t(`concern.clock.${clock.what}`)}</span>}
        <time className="gk-number" dateTime={clock.due}>
          {shanghaiTime(clock.due)}
        </time>
        <b className={light === 'overdue' ? 'gk-error' : undefined}>{t(...leftWords(left))}</b>
      </span>
    </span>
  );
}
