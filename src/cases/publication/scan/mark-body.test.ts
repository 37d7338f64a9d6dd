import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain, renderBlocks } from '../body/blocks.ts';
import { readBody } from '../body/read.ts';
import { markHits } from './mark-body.ts';

const marked = (html: string, ...texts: string[]) =>
  renderBlocks(
    markHits(
      readBody(html).blocks,
      texts.map((text) => ({ kind: 'phone', text })),
    ),
  );
const M = '<mark data-kind="phone">';

it.each([
  ['a paragraph', '<p>电话138，请</p>', `<p>电话${M}138</mark>，请</p>`],
  ['over a tag', '<p>1<strong>38</strong>。</p>', `<p>${M}1</mark><strong>${M}38</mark></strong>。</p>`],
  ['behind an entity', '<p>&amp;138</p>', `<p>&amp;${M}138</mark></p>`],
  ['behind a break', '<p>一<br>138</p>', `<p>一<br>${M}138</mark></p>`],
  [
    'in a list below a list',
    '<ul><li>甲<ul><li>138</li></ul></li></ul>',
    `<ul><li>甲<ul><li>${M}138</mark></li></ul></li></ul>`,
  ],
  ['in a cell', '<table><tr><th>号</th></tr><tr><td>138</td></tr></table>', `<td>${M}138</mark></td>`],
])('marks %s', (_, html, wanted) => {
  expect(marked(html, '138')).toContain(wanted);
});

it('changes no character of what is read', () => {
  const piece = fc.constantFrom('1', '13', '&amp;', '&lt;', '<br>', '<strong>3</strong>', '路', ' ');
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.array(fc.constantFrom('1', '13', '3', '&', '路1'), { maxLength: 3 }),
      (parts, texts) => {
        const html = `<p>x${parts.join('')}x</p>`;
        expect(plain(marked(html, ...texts))).toBe(plain(marked(html)));
      },
    ),
  );
});
