import { expect, it } from 'vitest';
import { GENRES, regulatoryKind } from './genres.ts';

it('regulatoryKind (规章、行政规范性文件): table 二 counts these two and no other genre', () => {
  const counted = GENRES.filter((genre) => regulatoryKind(genre) !== null);
  expect(counted.map((genre) => [genre, regulatoryKind(genre)])).toEqual([
    ['regulation', '20-1.a'],
    ['normative-document', '20-1.b'],
  ]);
  expect(regulatoryKind(undefined)).toBeNull();
});
