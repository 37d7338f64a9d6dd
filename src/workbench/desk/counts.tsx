import type { Light } from '../../api/views.ts';
import { useSpeech } from '../session/language.tsx';
import { LIGHTS, LightMark } from './light.tsx';

interface Props {
  readonly counts: Readonly<Record<Light, number>>;
  readonly chosen: readonly Light[];
  readonly choose: (lights: readonly Light[]) => void;
}

/** How many there are of each light; a chip shows those alone. */
export function Counts({ counts, chosen, choose }: Props) {
  const { t } = useSpeech();
  return (
    <fieldset className="gk-counts">
      <legend className="gk-visually-hidden">{t('desk.lights')}</legend>
      {LIGHTS.map((light) => {
        const on = chosen.includes(light);
        return (
          <button
            key={light}
            type="button"
            aria-pressed={on}
            onClick={() => choose(on ? chosen.filter((one) => one !== light) : [...chosen, light])}
          >
            <b className="gk-number">{counts[light]}</b>
            <LightMark light={light} />
          </button>
        );
      })}
    </fieldset>
  );
}
