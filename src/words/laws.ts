import type { Cite } from '../base/cite.ts';

/** An instrument (法规、规章、规范性文件): its official name, its number, what it is called for short, and English. */
export interface Law {
  /** As between 《 and 》; `{point}` stands for the point of the cite, where that is part of the name. */
  readonly name: string;
  /** 发布文号. */
  readonly number?: string;
  /** As cited among its users; the name where absent. */
  readonly short?: string;
  readonly english: string;
  /** What a letter's numbered points are called; 条 where absent. */
  readonly unit?: '点';
}

const OFFICE = '国务院办公厅政府信息与政务公开办公室';

/** By `Cite.law`. */
export const LAWS: Readonly<Record<string, Law>> = {
  'regulation-711': {
    name: '中华人民共和国政府信息公开条例',
    number: '国务院令第711号',
    short: '政府信息公开条例',
    english: 'Regulation on Government Information Disclosure (2019)',
  },
  'regulation-492': {
    name: '中华人民共和国政府信息公开条例',
    number: '国务院令第492号',
    short: '政府信息公开条例（2007年）',
    english: 'Regulation on Government Information Disclosure (2007)',
  },
  'fee-109': {
    name: '政府信息公开信息处理费管理办法',
    number: '国办函〔2020〕109号',
    english: 'Measures for the Information Processing Fee',
  },
  'receipt-207': {
    name: `${OFFICE}关于政府信息公开期限有关问题的解释`,
    number: '国办公开办函〔2015〕207号',
    short: '关于政府信息公开期限有关问题的解释',
    english: 'Interpretation on Periods in Government Information Disclosure',
    unit: '点',
  },
  'service-235': {
    name: `${OFFICE}关于政府信息公开处理决定送达问题的解释`,
    number: '国办公开办函〔2016〕235号',
    short: '关于政府信息公开处理决定送达问题的解释',
    english: 'Interpretation on the Service of Decisions',
    unit: '点',
  },
  'format-2019-60': {
    name: `${OFFICE}关于政府信息公开工作年度报告有关事项的通知`,
    number: '国办公开办函〔2019〕60号',
    short: '关于政府信息公开工作年度报告有关事项的通知',
    english: 'Notice on the Annual Report, with the format of 2019',
  },
  'format-2021-30': {
    name: `${OFFICE}关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知`,
    number: '国办公开办函〔2021〕30号',
    short: '中华人民共和国政府信息公开工作年度报告格式',
    english: 'Format of the Annual Report (2021)',
  },
  'site-indicators-2019-19': {
    name: '国务院办公厅秘书局关于印发政府网站与政务新媒体检查指标、监管工作年度考核指标的通知',
    number: '国办秘函〔2019〕19号',
    short: '政府网站与政务新媒体检查指标',
    english: 'Indicators for the Inspection of Government Sites (2019)',
  },
  'decision-procedure-713': {
    name: '重大行政决策程序暂行条例',
    number: '国务院令第713号',
    english: 'Interim Regulation on the Procedure of Major Administrative Decisions (2019)',
  },
  'openness-rules-2016-80': {
    name: '国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知',
    number: '国办发〔2016〕80号',
    short: '《关于全面推进政务公开工作的意见》实施细则',
    english: 'Detailed Rules on Advancing Open Government (2016)',
  },
  'concern-notice-2016-61': {
    name: '国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知',
    number: '国办发〔2016〕61号',
    short: '关于在政务公开工作中进一步做好政务舆情回应的通知',
    english: 'Notice on Responding to Public Opinion in Open Government (2016)',
  },
  'market-data-2015-51': {
    name: '国务院办公厅关于运用大数据加强对市场主体服务和监管的若干意见',
    number: '国办发〔2015〕51号',
    english: 'Opinions on Using Big Data to Serve and Supervise Market Entities',
  },
  'penalty-law-2021': {
    name: '中华人民共和国行政处罚法',
    number: '2021年修订',
    short: '行政处罚法',
    english: 'Administrative Penalty Law (2021)',
  },
  'credit-repair-2019-527': {
    name: '关于进一步完善“信用中国”网站及地方信用门户网站行政处罚信息信用修复机制的通知',
    number: '发改办财金〔2019〕527号',
    english: 'Notice on the Repair of Credit after Penalties (2019)',
  },
  'credit-repair-58': {
    name: '失信行为纠正后的信用信息修复管理办法（试行）',
    number: '国家发展和改革委员会令第58号',
    english: 'Trial Measures for the Repair of Credit Information (2023)',
  },
  'credit-repair-2026': {
    name: '信用修复管理办法',
    number: '2026年施行',
    english: 'Measures for the Repair of Credit (2026)',
  },
  'reconsideration-law-2023': {
    name: '中华人民共和国行政复议法',
    number: '2023年修订',
    short: '行政复议法',
    english: 'Administrative Reconsideration Law (2023)',
  },
  'reconsideration-law-1999': {
    name: '中华人民共和国行政复议法',
    number: '1999年',
    short: '行政复议法（1999年）',
    english: 'Administrative Reconsideration Law (1999)',
  },
  'reconsideration-regulation-2026': {
    name: '中华人民共和国行政复议法实施条例',
    number: '2026年修订',
    short: '行政复议法实施条例',
    english: 'Regulation Implementing the Administrative Reconsideration Law (2026)',
  },
  'litigation-law-2017': {
    name: '中华人民共和国行政诉讼法',
    number: '2017年修正',
    short: '行政诉讼法',
    english: 'Administrative Litigation Law (2017)',
  },
  'litigation-law-1989': {
    name: '中华人民共和国行政诉讼法',
    number: '1989年',
    short: '行政诉讼法（1989年）',
    english: 'Administrative Litigation Law (1989)',
  },
  'interpretation-2025-8': {
    name: '最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释',
    number: '法释〔2025〕8号',
    english: "Supreme People's Court's Interpretation on Cases of Government Information Disclosure",
  },
  'budget-law': {
    name: '中华人民共和国预算法',
    number: '2014年修正、2018年修正',
    short: '预算法',
    english: 'Budget Law (2014, 2018)',
  },
  'budget-regulation': {
    name: '中华人民共和国预算法实施条例',
    number: '国务院令第729号',
    short: '预算法实施条例',
    english: 'Regulation Implementing the Budget Law (2020)',
  },
  'secrecy-law-2024': {
    name: '中华人民共和国保守国家秘密法',
    number: '2024年修订',
    short: '保守国家秘密法',
    english: 'Law on Guarding State Secrets (2024)',
  },
  'public-holidays': {
    name: '全国年节及纪念日放假办法',
    number: '国务院令第270号，国务院令第795号第四次修订',
    english: 'Measures on National Holidays',
  },
  'working-hours': {
    name: '国务院关于职工工作时间的规定',
    number: '国务院令第174号修订',
    english: 'Provisions on Working Hours',
  },
  'holiday-notice': {
    name: '国务院办公厅关于{point}年部分节假日安排的通知',
    english: 'Yearly notice on the arrangement of holidays',
  },
};

/**
 * A place in the law, as a Chinese document writes it: 《政府信息公开条例》第三十三条第二款. `full` takes the official name with
 * its number, for the first mention. An instrument that is not known is a fault of the program.
 */
export function formatCite(cite: Cite, full = false): string {
  const law = LAWS[cite.law];
  if (!law) throw new Error(`no such instrument: ${cite.law}`);
  const inName = law.name.includes('{point}');
  const name = (full ? law.name : (law.short ?? law.name)).replace('{point}年', cite.point ? `${cite.point}年` : '');
  const number = full && law.number ? `（${law.number}）` : '';
  return `《${nestTitle(name)}》${number}${inName ? '' : formatPlace(cite, law.unit ?? '条')}`;
}

/** The same in English: Regulation on Government Information Disclosure (2019), Art 33(2). */
export function formatCiteEnglish(cite: Cite): string {
  const law = LAWS[cite.law];
  if (!law) throw new Error(`no such instrument: ${cite.law}`);
  const paragraph = cite.paragraph === undefined ? '' : `(${cite.paragraph})`;
  const article = cite.article === undefined ? '' : `, Art ${cite.article}${paragraph}`;
  const item = cite.item === undefined ? '' : `, item ${cite.item}`;
  const point = cite.point === undefined ? '' : `, ${cite.point}`;
  return `${law.english}${article}${item}${point}`;
}

/** A title inside a title is written 〈〉. */
function nestTitle(name: string): string {
  return name.replace('《', '〈').replace('》', '〉');
}

function formatPlace({ article, paragraph, item, point }: Cite, unit: string): string {
  let place = article === undefined ? '' : `第${toChinese(article)}条`;
  if (paragraph !== undefined) place += `第${toChinese(paragraph)}款`;
  if (item !== undefined) place += `第（${toChinese(item)}）项`;
  return point === undefined ? place : `${place}第${point}${unit}`;
}

const DIGITS = '〇一二三四五六七八九';

/** 1-999 in Chinese numerals, as articles are numbered: 10 十, 33 三十三, 101 一百零一. */
export function toChinese(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 999) throw new Error(`not a number of an article: ${n}`);
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const unit = ones === 0 ? '' : DIGITS[ones]!;
  if (hundreds === 0) return tens === 0 ? unit : `${tens === 1 ? '' : DIGITS[tens]}十${unit}`;
  const rest = tens > 0 ? `${DIGITS[tens]}十${unit}` : ones > 0 ? `零${unit}` : '';
  return `${DIGITS[hundreds]}百${rest}`;
}
