import { day } from '../../base/day.ts';
import type { Shown } from '../../cases/shown.ts';

/** A publication as any, with these fields over it. */
export function aShown(over: Partial<Shown> = {}): Shown {
  return {
    indexNumber: '114201000000000000/2026-00001',
    version: 1,
    column: '20-1',
    genre: 'normative-document',
    theme: 'transport',
    title: '关于印发《江州市公交线路调整方案》的通知',
    abstract: '调整十二条公交线路，新增夜班车。',
    documentNumber: '江交发〔2026〕12号',
    issuers: ['江州市交通运输局'],
    keywords: ['公交', '线路'],
    madeOn: day('2026-01-05'),
    publishedAt: '2026-01-06T01:00:00.000Z',
    effectiveOn: null,
    endedOn: null,
    validity: 'in-force',
    text: '各有关单位：现将方案印发给你们，请认真贯彻执行。',
    files: [],
    aliases: [],
    ...over,
  };
}
