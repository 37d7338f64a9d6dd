import type { RequestFacts } from '../cases/request/facts.ts';
import type { ApplicantKind } from '../rules/applicant-kinds.ts';

type Requester = RequestFacts<'lodge'>['requester'];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** An identity number of the region 000000, which no region has, with a right check digit. */
export function inventedId(serial: number): string {
  const first = `00000019${String(70 + (serial % 30))}0${1 + (serial % 9)}1${serial % 9}${String(serial % 1000).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(first[i]), 0);
  return first + '10X98765432'[sum % 11];
}

/** A credit code of the region 000000 with a right check character. */
export function inventedCode(serial: number): string {
  const first = `91000000MA${String(serial).padStart(7, '0')}`;
  let weight = 1;
  let sum = 0;
  for (const character of first) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return first + ALPHABET[(31 - (sum % 31)) % 31];
}

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗';
const GIVEN = [
  '伟',
  '芳',
  '娜',
  '秀英',
  '敏',
  '静',
  '丽',
  '强',
  '磊',
  '军',
  '洋',
  '勇',
  '艳',
  '杰',
  '娟',
  '涛',
  '明',
  '超',
  '霞',
  '平',
];

const ORGANISATIONS: Readonly<Record<Exclude<ApplicantKind, 'A'>, readonly string[]>> = {
  B1: ['青石市顺达客运有限公司', '云台物流有限公司', '青石公交集团有限公司'],
  B2: ['青石市综合交通研究院', '云台大学城市交通研究所'],
  B3: ['青石市残疾人出行互助会', '绿色出行公益促进会'],
  B4: ['云台衡正律师事务所', '青石明理法律服务所'],
  B5: ['青石市出租汽车行业协会', '东湖社区居民委员会'],
};

/** The `serial`-th requester of a kind: the same serial is always the same person. */
export function requesterOf(kind: ApplicantKind, serial: number): Requester {
  const contact = {
    phone: `000-${String(8_000_000 + serial * 37)}`,
    email: `requester${serial}@mail.example`,
    address: `青石市云台区东湖路${1 + (serial % 200)}号`,
    postcode: '000088',
  };
  if (kind === 'A') {
    const name = `${SURNAMES[serial % SURNAMES.length]}${GIVEN[(serial * 7) % GIVEN.length]}`;
    return { kind, name, idType: 'resident-id', idNumber: inventedId(serial), ...contact };
  }
  const names = ORGANISATIONS[kind];
  return { kind, name: names[serial % names.length]!, idType: 'org-code', idNumber: inventedCode(serial), ...contact };
}
