import { Tooltip } from 'antd';
import type { DueView, Light } from '../../api/views.ts';
import { type Speech, useSpeech } from '../session/language.tsx';

/** The order in which lights are shown, the most urgent first. */
export const LIGHTS: readonly Light[] = ['overdue', 'red', 'yellow', 'green', 'waiting', 'none'];

/** 红黄灯, by a word, a shape and a colour: the colour alone would say nothing to one clerk in twelve. */
export function LightMark({ light }: { light: Light }) {
  const { t } = useSpeech();
  return (
    <span className={`gk-light gk-light-${light}`}>
      <i aria-hidden="true" />
      {t(`light.${light}`)}
    </span>
  );
}

/** What is due, when, and how many working days are left. */
export function DueMark({ due, full }: { due: DueView | null; full?: boolean }) {
  const { t } = useSpeech();
  if (!due) return <LightMark light="none" />;
  return (
    <span className="gk-due">
      <LightMark light={due.light} />
      <span>
        <span className="gk-number">{due.on}</span>
        {due.provisional && (
          <Tooltip title={t('due.provisionalHint')}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard too */}
            <span className="gk-provisional" tabIndex={0}>
              {t('due.provisional')}
            </span>
          </Tooltip>
        )}
        {due.undelivered && (
          <Tooltip title={t('due.undeliveredHint')}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the reason must be reachable by keyboard too */}
            <span className="gk-provisional" tabIndex={0}>
              {t('due.undelivered')}
            </span>
          </Tooltip>
        )}
        <span className="gk-quiet">{[full && t(`due.${due.what}`), leftText(due, t)].filter(Boolean).join(' · ')}</span>
      </span>
    </span>
  );
}

function leftText({ what, left, suspended }: DueView, t: Speech['t']): string {
  if (what === 'confirm') return t('due.soon');
  if (left < 0) return t('due.over', { n: -left });
  if (suspended) return '';
  return left === 0 ? t('due.today') : t('due.left', { n: left });
}
