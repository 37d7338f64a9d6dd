import { children, elements, isTag, type Node, textOf, tidy } from './page.ts';

/** What the record of a page (目录信息) calls its lines. */
const LABELS =
  /^[【[（(]?\s*(索\s*引\s*号|文\s*号|发文字号|文件编号|成文日期|生成日期|发文日期|发布日期|发布时间|公开日期|发布机构|发文机关|发文机构|公开主体|主题分类|信息分类|主题词|关键词|有效性|效力状态|是否有效|实施日期|生效日期|施行日期|失效日期|废止日期|体裁分类|公文种类|组配分类|来源|信息来源|名称|标题)\s*[】\]）)]?\s*[:：]?\s*(.*)$/s;

/** Lines of a record as a page shows them: a cell with the name beside one with the value, or both in one. */
export function* labelled(document: Parameters<typeof elements>[0]): Generator<readonly [string, string]> {
  for (const element of elements(document)) {
    if (!isTag(element, 'td', 'th', 'dt', 'dd', 'li', 'span', 'b', 'strong', 'p', 'div', 'em', 'label')) continue;
    const text = tidy(textOf(element));
    if (text.length === 0 || text.length > 200) continue;
    const [, label, value = ''] = LABELS.exec(text) ?? [];
    if (!label) continue;
    const name = label.replace(/\s+/g, '');
    if (value !== '' && /[:：]/.test(text.slice(0, label.length + 6))) yield [name, value];
    else if (value === '') {
      const beside = next(element);
      if (beside !== null) yield [name, tidy(textOf(beside)).slice(0, 300)];
    }
  }
}

/** What stands beside it: the next element, or the text behind it. */
function next(node: Node): Node | null {
  const parent = 'parentNode' in node ? node.parentNode : null;
  if (!parent) return null;
  const all = children(parent as Node);
  return all.slice(all.indexOf(node) + 1).find((one) => tidy(textOf(one)) !== '') ?? null;
}
