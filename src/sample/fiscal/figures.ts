// data table: what the invented bureau planned and spent, in hundredths of 万元: of 2020, and how much more a year later

/** Code and name of a subject, the amount of 2020, its growth a year, and what of a hundred was spent in the end. */
export type Figure = readonly [code: string, name: string, of2020: number, growth: number, spent: number];

/** 基本支出 by 经济分类: 301 and 303 are 人员经费, 302 and 310 公用经费. */
export const BASIC: readonly Figure[] = [
  ['30101', '基本工资', 42_160, 1_180, 100],
  ['30102', '津贴补贴', 31_240, 860, 100],
  ['30103', '奖金', 18_620, 540, 99],
  ['30108', '机关事业单位基本养老保险缴费', 13_480, 390, 100],
  ['30109', '职业年金缴费', 6_740, 195, 98],
  ['30110', '职工基本医疗保险缴费', 6_320, 180, 100],
  ['30113', '住房公积金', 10_980, 310, 100],
  ['30201', '办公费', 3_260, -40, 96],
  ['30206', '电费', 1_480, 20, 93],
  ['30207', '邮电费', 920, -15, 95],
  ['30211', '差旅费', 2_140, -60, 91],
  ['30213', '维修（护）费', 1_360, 30, 97],
  ['30217', '公务接待费', 460, -25, 74],
  ['30231', '公务用车运行维护费', 2_520, -80, 92],
  ['30239', '其他交通费用', 4_380, 45, 100],
  ['30302', '退休费', 2_760, 110, 100],
  ['31002', '办公设备购置', 860, -30, 88],
];

/** Classes of the economic subjects. */
export const ECONOMIC_CLASSES: Readonly<Record<string, string>> = {
  '301': '工资福利支出',
  '302': '商品和服务支出',
  '303': '对个人和家庭的补助',
  '310': '资本性支出',
};

/** 基本支出 by 功能分类: which economic subjects each is; the rest of them is 行政运行. */
export const BASIC_ITEMS: Readonly<Record<string, string>> = {
  '2080505': '30108',
  '2080506': '30109',
  '2101101': '30110',
  '2210201': '30113',
};
export const RUNNING_ITEM = '2140101';

/** 项目支出 out of 一般公共预算财政拨款. */
export const PROJECTS: readonly Figure[] = [
  ['2140102', '一般行政管理事务', 6_800, 150, 95],
  ['2140104', '公路建设', 86_000, 4_200, 93],
  ['2140106', '公路养护', 128_400, 5_300, 97],
  ['2140112', '公路运输管理', 24_600, 700, 96],
  ['2140199', '其他公路水路运输支出', 9_200, 260, 94],
];

/** 其他收入, and spent in full on 其他公路水路运输支出. */
export const OTHER_INCOME: Figure = ['2140199', '其他公路水路运输支出', 1_800, 60, 100];

/** 因公出国（境）费 is none; vehicles are bought every second year. */
export const VEHICLE_PRICE = 1_780;

/** Classes, sections and items of the function subjects, but those of the projects. */
export const FUNCTIONS: Readonly<Record<string, string>> = {
  '208': '社会保障和就业支出',
  '20805': '行政事业单位养老支出',
  '2080505': '机关事业单位基本养老保险缴费支出',
  '2080506': '机关事业单位职业年金缴费支出',
  '210': '卫生健康支出',
  '21011': '行政事业单位医疗',
  '2101101': '行政单位医疗',
  '214': '交通运输支出',
  '21401': '公路水路运输',
  '2140101': '行政运行',
  '221': '住房保障支出',
  '22102': '住房改革支出',
  '2210201': '住房公积金',
};
