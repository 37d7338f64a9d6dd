import type { Day } from '../../base/day.ts';
import { findCompletion, maySign } from '../../rules/service/completion.ts';
import { mayServe } from '../../rules/service/means.ts';
import type { Settings } from '../../rules/settings.ts';
import type { RequestFacts } from './facts.ts';
import type { Guard } from './guard.ts';
import type { RequestCase } from './request.ts';

type Service = RequestFacts<'serve'>;

/** The day on which what was sent `on` a day is complete, by the settings of its period; null while a signature is awaited. */
export function completionOf(c: RequestCase, service: Service, on: Day, settingsOn: (on: Day) => Settings): Day | null {
  const { means } = service;
  // Handed over in person, it is signed for at once where no other day is told.
  const signedOn = service.signedOn ?? (means === 'direct' || means === 'entrusted' ? on : null);
  return findCompletion({ means, sentOn: on, signedOn }, settingsOn(c.start ?? on));
}

/** 送达: by a means that is allowed, and complete (235号). */
export const mayServeNotice: Guard<'serve'> = (c, { on, today, settingsOn }, facts) => {
  if (!facts) return [];
  const requesterChoseElectronic = c.delivery === 'email' || c.delivery === 'online';
  const completedOn = completionOf(c, facts, on, settingsOn);
  return [
    mayServe({ means: facts.means, byPostalEnterprise: facts.byPostalEnterprise, requesterChoseElectronic }),
    maySign({ sentOn: on, signedOn: facts.signedOn ?? null, completedOn, today }),
  ];
};
