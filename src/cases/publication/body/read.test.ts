import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BODY_LIMITS, bodyText, cleanBody, picturesOf, readBody } from './read.ts';

const HASH = 'a'.repeat(64);

describe('cleanBody (正文)', () => {
  it.each([
    ['a paragraph', '<p>第一条  为了规范…</p>', '<p>第一条 为了规范…</p>'],
    ['text alone', '一、总则', '<p>一、总则</p>'],
    ['loose text between parts', '甲<div>乙<p>丙</p>丁</div>', '<p>甲</p>\n<p>乙</p>\n<p>丙</p>\n<p>丁</p>'],
    ['headings below that of the page', '<h1>总则</h1><h6>附则</h6>', '<h2>总则</h2>\n<h4>附则</h4>'],
    ['marks', '<p><b>重</b><i>要</i><u>事</u><sup>2</sup></p>', '<p><strong>重</strong><em>要</em>事<sup>2</sup></p>'],
    [
      'a lawful link',
      '<p><a href="https://www.gov.cn/" onclick="x()">国</a></p>',
      '<p><a href="https://www.gov.cn/">国</a></p>',
    ],
    ['a script as a link', '<p><a href=" JavaScript:x()">甲</a></p>', '<p>甲</p>'],
    ['an address of another host without scheme', '<p><a href="//evil.example/">甲</a></p>', '<p>甲</p>'],
    [
      'scripts, styles, frames',
      '<style>p{}</style><p>甲<script>x()</script></p><iframe src="/"></iframe>',
      '<p>甲</p>',
    ],
    [
      'what a word processor pastes',
      '<p class=MsoNormal style="x"><span lang=EN-US><o:p>甲</o:p></span></p>',
      '<p>甲</p>',
    ],
    ['lists in lists', '<ol><li>甲<ul><li>乙</ul><li></ol>', '<ol><li>甲<ul><li>乙</li></ul></li></ol>'],
    [
      'an attribute that would break out',
      `<p><a href='https://a/"><img src=x onerror=y>'>甲</a></p>`,
      '<p><a href="https://a/&quot;&gt;&lt;img src=x onerror=y&gt;">甲</a></p>',
    ],
    ['breaks at the ends', '<p><br>甲<br>乙<br></p>', '<p>甲<br>乙</p>'],
    ['nothing', '<p>&nbsp;</p><div><br></div>', ''],
  ])('%s', (_why, html, clean) => {
    expect(cleanBody(html)).toBe(clean);
    expect(readBody(html).faults).toEqual([]);
  });

  it('gives a table its heads, and keeps its spans', () => {
    const pasted = '<table><tr><td>项目<td colspan=2>金额<tr><td>甲<td>1<td>2</table>';
    expect(cleanBody(pasted)).toBe(
      '<table><thead><tr><th scope="col">项目</th><th scope="col" colspan="2">金额</th></tr></thead><tbody><tr><td>甲</td><td>1</td><td>2</td></tr></tbody></table>',
    );
    const headed = '<table><caption>表一</caption><tr><th>甲</th><td>1</td></tr></table>';
    expect(cleanBody(headed)).toBe(
      '<table><caption>表一</caption><tbody><tr><th scope="row">甲</th><td>1</td></tr></tbody></table>',
    );
  });

  it('keeps a picture of the case, wherever the editor had it from', () => {
    const kept = `<figure><img src="files/${HASH}" alt="线路图"><figcaption>图一</figcaption></figure>`;
    const shown = `<figure><img src="/api/v1/files/${HASH}?case=1" alt=" 线路图 "><figcaption>图一</figcaption></figure>`;
    expect(cleanBody(shown)).toBe(kept);
    expect(picturesOf(kept)).toEqual([HASH]);
    expect(cleanBody(`<p>前<img src="files/${HASH}" alt="图">后</p>`)).toBe(
      `<p>前</p>\n<figure><img src="files/${HASH}" alt="图"></figure>\n<p>后</p>`,
    );
  });

  it.each([
    ['another host', '<img src="https://a.example/1.png" alt="图">', 'foreign-picture'],
    ['bytes inside', '<p><b><img src="data:image/png;base64,AA" alt="图"></b></p>', 'foreign-picture'],
    ['in a cell', '<table><tr><td><img src="//a/1.png"></table>', 'foreign-picture'],
    ['no words for it', `<img src="files/${HASH}" alt=" ">`, 'picture-without-alt'],
    ['too long', '字'.repeat(BODY_LIMITS.characters + 1), 'too-large'],
    ['too deep', '<div>'.repeat(100), 'too-large'],
    [
      'marks that multiply',
      `<p>${Array.from({ length: 50 }, (_, i) => `<b id=${i}>`).join('')}</p>${'<p>字'.repeat(5000)}`,
      'too-large',
    ],
  ])('says what is wrong: %s', (_why, html, fault) => {
    expect(readBody(html).faults).toEqual([fault]);
  });
});

it('reads its own writing as it wrote it, and writes nothing that could act', () => {
  const tags = [
    'p',
    'h2',
    'ul',
    'li',
    'table',
    'tr',
    'td',
    'th',
    'b',
    'a',
    'script',
    'svg',
    'img',
    'br',
    'div',
    'math',
    'style',
  ];
  const part = fc.oneof(
    fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} href="javascript:x" onload=x src=x>`])),
    fc.constantFrom(
      `<img src="files/${HASH}" alt="图&quot;<">`,
      '<!--',
      '-->',
      '&lt;script&gt;',
      '&amp;',
      '<a href="/x">',
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const once = cleanBody(parts.join(''));
      expect(cleanBody(once)).toBe(once);
      const written = once.match(/<[^>]*>/g) ?? [];
      for (const tag of written)
        expect(tag).toMatch(
          /^<\/?(?:p|h[234]|ul|ol|li|table|caption|thead|tbody|tr|td|th|strong|em|sub|sup|br|a|figure|figcaption|img)(?: (?:scope|colspan|rowspan|href|src|alt)="[^"<>]*")*>$/,
        );
      expect(once).not.toMatch(/(?:href|src)="(?:javascript|data):/i);
    }),
    { numRuns: 2000 },
  );
});

it('bodyText: what the search reads and a listener hears', () => {
  const html = `<h2>一、总则</h2><ul><li>甲 &amp; 乙</li></ul><table><tr><th>项目<th>数<tr><td>丙<td>1</table><img src="files/${HASH}" alt="线路图">`;
  expect(bodyText(html)).toBe('一、总则\n甲 & 乙\n项目\t数\n丙\t1\n线路图');
});
