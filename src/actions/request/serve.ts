import type { RequestFacts } from '../../cases/request/facts.ts';
import type { RequestCase } from '../../cases/request/request.ts';
import { completionOf } from '../../cases/request/service.ts';
import type { Stamper } from '../act.ts';

/** The day on which the reply is complete (答复时点), as the agency's setting of the period reads it. */
export const serve: Stamper<RequestCase> = async (_, c, { office, on }, facts: RequestFacts<'serve'>) => ({
  stamp: { completedOn: completionOf(c, facts, on, office.settingsOn) },
});
