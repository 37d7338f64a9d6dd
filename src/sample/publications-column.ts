// data table: what else the invented bureau has published, so that the items of its column are not empty: working days ago, and what

interface Published {
  readonly begun: number;
  readonly content: {
    readonly title: string;
    readonly column: string;
    readonly genre: string;
    readonly body: string;
  } & Readonly<Record<string, unknown>>;
  /** 废止, so many working days ago. */
  readonly repealed?: { readonly ago: number; readonly reason: string };
}

export const COLUMN_PUBLICATIONS: readonly Published[] = [
  {
    begun: 100,
    content: {
      title: '青石市交通运输局机关职能',
      column: '20-2',
      genre: 'other',
      theme: '机构职能',
      keywords: ['机关职能'],
      abstract: '本局的主要职责。',
      body: '<ol><li>拟订全市交通运输发展规划并组织实施；</li><li>负责道路、水路运输市场的监督管理；</li><li>负责公路、水路建设市场和工程质量的监督管理；</li><li>负责城市公共交通、出租汽车的行业管理；</li><li>承办市人民政府交办的其他事项。</li></ol>',
    },
  },
  {
    begun: 99,
    content: {
      title: '青石市交通运输局机构设置',
      column: '20-2',
      genre: 'other',
      theme: '机构职能',
      keywords: ['机构设置'],
      abstract: '本局内设机构和联系电话。',
      body: '<table><caption>内设机构</caption><tr><th>名称</th><th>职责</th><th>联系电话</th></tr><tr><td>办公室</td><td>机关日常运转、政府信息公开</td><td>0000-8100001</td></tr><tr><td>运输管理科</td><td>道路客货运输、城市客运管理</td><td>0000-8100002</td></tr><tr><td>法规科</td><td>规范性文件审核、行政复议应诉</td><td>0000-8100003</td></tr></table>',
    },
  },
  {
    begun: 98,
    content: {
      title: '青石市交通运输局负责人',
      column: '20-2',
      genre: 'personnel',
      theme: '机构职能',
      keywords: ['负责人'],
      abstract: '本局负责人姓名和分工。',
      body: '<p>局长：贺正清，主持全面工作。</p><p>副局长：陆知远，分管政府信息公开、运输管理。</p>',
    },
  },
  {
    begun: 97,
    content: {
      title: '青石市交通运输局政府信息公开工作制度',
      column: 'rules',
      genre: 'other',
      theme: '政务公开',
      keywords: ['信息公开', '制度'],
      abstract: '规定主动公开、依申请公开和保密审查的内部分工与程序。',
      body: '<p>一、公开前审查：科室审核、保密审查、公开机构审核、领导审签，依次进行。</p><p>二、公开时限：自信息形成或者变更之日起二十个工作日内。</p>',
    },
  },
  {
    begun: 90,
    content: {
      title: '青石市综合交通运输发展规划',
      column: '20-3',
      genre: 'plan',
      keywords: ['规划'],
      abstract: '规划期内公路、公共交通和货运枢纽的建设目标。',
      body: '<h2>一、发展目标</h2><p>规划期末，建制村通客车率保持百分之百，中心城区公交站点五百米覆盖率达到百分之九十五。</p>',
    },
  },
  {
    begun: 85,
    content: {
      title: '关于设置出租汽车临时候客点的通知',
      column: '20-1',
      genre: 'notice',
      documentNumber: '青交〔2025〕18号',
      keywords: ['出租汽车'],
      abstract: '在火车站、医院周边设置临时候客点。',
      body: '<p>自通知印发之日起，在火车站北广场和市第一医院东侧设置出租汽车临时候客点。</p>',
    },
    repealed: { ago: 20, reason: '候客点已改为固定设置，另行公布。' },
  },
  {
    begun: 80,
    content: {
      title: '道路旅客运输经营许可办理须知',
      column: '20-5',
      genre: 'guide',
      keywords: ['行政许可', '办理须知'],
      abstract: '许可的依据、条件、程序、期限和需要提交的材料。',
      body: '<h2>申请条件</h2><ul><li>有与经营业务相适应并经检测合格的车辆；</li><li>有符合规定条件的驾驶人员；</li><li>有健全的安全生产管理制度。</li></ul><h2>办理期限</h2><p>自受理之日起二十日内作出决定。</p>',
    },
  },
  {
    begun: 75,
    content: {
      title: '交通运输行政事业性收费目录',
      column: '20-8',
      genre: 'other',
      keywords: ['收费'],
      abstract: '本局执行的收费项目、依据和标准。',
      body: '<p>本局目前没有执行的行政事业性收费项目。</p>',
    },
  },
  {
    begun: 70,
    content: {
      title: '青石市道路运输突发事件应急预案',
      column: '20-12',
      genre: 'plan',
      theme: '应急管理',
      keywords: ['应急预案'],
      abstract: '道路运输突发事件的预警、响应和恢复。',
      body: '<p>预案按照事件的严重程度分为四级响应。</p>',
    },
  },
  {
    begun: 55,
    content: {
      title: '青石市公路事业发展中心政府信息公开工作年度报告（2024年）',
      column: 'report',
      genre: 'report',
      theme: '政务公开',
      issuers: ['青石市公路事业发展中心'],
      keywords: ['年度报告'],
      abstract: '下属单位上一年度主动公开和依申请公开的情况。',
      body: '<p>全年主动公开信息三十六条，收到申请两件，均按期答复。</p>',
    },
  },
  {
    begun: 15,
    content: {
      title: '城东公交首末站建成启用',
      column: 'news',
      genre: 'other',
      keywords: ['公交', '首末站'],
      abstract: '城东公交首末站启用，新增停车位六十个。',
      body: '<p>城东公交首末站日前建成启用，可停放公交车六十辆，配建充电桩三十个。</p>',
    },
  },
];
