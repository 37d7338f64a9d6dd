import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { newId } from '../base/ids.ts';
import { refuse } from '../base/refusal.ts';
import { faultProblem } from './problem.ts';
import { refusalAnswer } from './route.ts';

const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'body.not-json',
  403: 'session.foreign-origin',
  415: 'body.not-json-type',
};

/** What was thrown: a refusal of the framework in our words, else a fault, logged once under the id that is answered. */
export function catchFault(log: (line: string) => void) {
  return (thrown: Error, http: Context): Response => {
    const code = thrown instanceof HTTPException ? BY_STATUS[thrown.status] : undefined;
    if (code) return refusalAnswer(http, refuse({ code }));
    const id = newId();
    log(`fault ${id} ${http.req.method} ${http.req.path}\n${thrown.stack ?? thrown.message}`);
    return http.json(faultProblem(id), 500, { 'Content-Type': 'application/problem+json; charset=UTF-8' });
  };
}
