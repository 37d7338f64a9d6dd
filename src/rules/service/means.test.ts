import { expect, it } from 'vitest';
import { mayServe, type ServiceAsked } from './means.ts';

it.each<[string, ServiceAsked, string | undefined]>([
  ['by the postal enterprise', { means: 'post', byPostalEnterprise: true }, undefined],
  ['by another courier', { means: 'post', byPostalEnterprise: false }, 'service.not-postal-enterprise'],
  ['electronically, as chosen', { means: 'electronic', requesterChoseElectronic: true }, undefined],
  ['electronically, not chosen', { means: 'electronic', requesterChoseElectronic: false }, 'service.not-chosen'],
  ['directly', { means: 'direct' }, undefined],
  ['through another agency', { means: 'entrusted' }, undefined],
])('mayServe (送达方式): %s', (_why, asked, code) => {
  expect(mayServe(asked)?.code).toBe(code);
});
