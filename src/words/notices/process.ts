// data table: the sentences of the notices, in Chinese as the law wants them
/**
 * What the notices (告知书) say, with {facts}. Official documents are written in Chinese, so there is no English beside it.
 * `{you}` is 你, 你们 or 你单位; days are written out, cites are formatted.
 */
export const PROCESS_SENTENCES = {
  'opening.received':
    '{you}提交的政府信息公开申请（编号：{number}），本机关于{receivedOn}收到。{you}申请公开的内容为：{wanted}',
  'opening.received-many':
    '{you}提交的政府信息公开申请（编号：{number}），本机关于{receivedOn}收到。{you}申请公开下列内容：',
  'opening.lodged': '{you}于{lodgedOn}向本机关提交政府信息公开申请（编号：{number}），申请公开的内容为：{wanted}',
  'opening.lodged-many': '{you}于{lodgedOn}向本机关提交政府信息公开申请（编号：{number}），申请公开下列内容：',
  item: '{description}',
  'item.numbered': '{description}（文号：{documentNumber}）',
  contact: '联系部门：{office}；联系电话：{telephone}；地址：{address}。',
  provisional: '该日期涉及节假日安排尚未公布的年度，国务院办公厅公布节假日安排后，以据此推算的日期为准。',

  'receipt.day': '根据{cite}，本机关收到{you}申请的日期为{receivedOn}（申请渠道：{channel}）。',
  'receipt.due': '根据{cite}，本机关将于{dueOn}前（含当日）答复{you}。',
  'receipt.exclusions':
    '需要{you}补正的，答复期限自收到补正的申请之日起计算；需要征求第三方或者其他机关意见的，所需时间不计算在答复期限内；需要延长答复期限的，本机关另行告知。',
  'receipt.unconfirmed':
    '根据{cite}，以{channel}方式提交的申请，以双方确认之日为收到申请之日。本机关将与{you}联系确认，答复期限自确认之日起计算。',

  'supplement.what': '经审查，{you}的申请内容不明确。根据{cite}，本机关现一次性告知{you}需要补正的下列事项：',
  'supplement.guidance':
    '补正时，请写明所需政府信息的名称、文号或者便于本机关查询的其他特征性描述，一并说明信息的大致形成时间和制作机关更便于查找。对如何补正有疑问的，可以与本机关联系，本机关将给予指导和释明。',
  'supplement.term':
    '请自收到本告知书之日起{days}个工作日内（收到当日不计算在内）向本机关提交补正材料。本机关的答复期限自收到补正的申请之日起计算。',
  'supplement.effect': '无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。',

  'reasons.found': '经核查，{found}本机关认为，{you}申请公开政府信息的数量、频次明显超过合理范围。',
  'reasons.ask': '根据{cite}，请{you}自收到本告知书之日起{days}个工作日内（收到当日不计算在内）向本机关书面说明理由。',
  'reasons.effect':
    '{you}说明的理由不合理，或者逾期不说明理由的，本机关将告知{you}不予处理；理由合理，但是无法在规定的期限内答复的，本机关可以确定延迟答复的合理期限并告知{you}。',

  'extend.reason': '因{reason}',
  'extend.decision':
    '无法在规定的期限内答复。根据{cite}，经本机关政府信息公开工作机构负责人同意，将答复期限延长{days}个工作日，延长至{dueOn}（含当日）。',
  'extend.suspended': '其间征求第三方或者其他机关意见所需时间不计算在内，答复期限相应顺延。',

  'delay.reason': '{you}就申请公开政府信息的数量、频次说明的理由，本机关认为合理。但是，{reason}',
  'delay.decision':
    '无法在规定的期限内答复。根据{cite}，本机关确定延迟答复的合理期限，将于{until}前（含当日）答复{you}。',

  'third-party.opening': '本机关收到政府信息公开申请，其申请公开的政府信息涉及{you}的合法权益。所涉政府信息如下：',
  'third-party.question': '现就下列事项征求{you}的意见：{question}',
  'third-party.term':
    '根据{cite}，请{you}自收到本意见书之日起{days}个工作日内，以书面形式向本机关提出是否同意公开的意见；不同意公开的，请说明理由并可以附送有关材料。',
  'third-party.silence': '逾期未提出意见的，由本机关依照《政府信息公开条例》的规定决定是否公开。',
  'third-party.decides':
    '{you}不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知{you}。',

  'organ.opening': '本机关收到政府信息公开申请，其申请公开的政府信息与{you}有关。所涉政府信息如下：',
  'organ.opening-joint':
    '本机关收到政府信息公开申请，其申请公开的政府信息由本机关牵头、与{you}共同制作。所涉政府信息如下：',
  'organ.question': '现就下列事项征求{you}的意见：{question}',
  'organ.term-joint':
    '根据{cite}，请{you}自收到本征求意见书之日起{days}个工作日内，以书面形式向本机关提出意见；逾期未提出意见的，视为同意公开。',
  'organ.term': '根据{cite}，征求意见所需时间不计算在答复期限内。请{you}尽快以书面形式向本机关提出意见。',

  'slip.title': '附：征求意见回执',
  'slip.subject': '关于贵机关征求意见的政府信息公开事项（编号：{number}），意见如下：',
  'slip.choices': '□同意公开　　□不同意公开　　□部分同意公开',
  'slip.reasons': '理由（不同意公开或者部分同意公开的，必须填写）：',
  'slip.line': '＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿',
  'slip.signature': '签名或者盖章：＿＿＿＿＿＿＿＿＿＿＿＿',
  'slip.received': '收到日期：＿＿＿＿年＿＿月＿＿日',
  'slip.filled': '填写日期：＿＿＿＿年＿＿月＿＿日',

  'consulting.third-party':
    '{you}申请公开的政府信息涉及第三方的合法权益。根据{cite}，本机关已于{sentOn}启动征求意见程序，书面征求第三方的意见。',
  'consulting.organ':
    '{you}申请公开的政府信息涉及其他机关。本机关已于{sentOn}启动征求意见程序，书面征求有关机关的意见。',
  'consulting.excluded':
    '根据{cite}，征求第三方和其他机关意见所需时间不计算在答复期限内。征求意见结束后，答复期限继续计算。',

  'rectify.opening':
    '{you}于{receivedOn}向本机关提出更正申请（编号：{number}），认为本机关提供的与{you}自身相关的政府信息（{record}）记录不准确，要求更正：{claim}',
  'rectify.check': '经核实：{check}',
  'rectify.corrected': '{you}要求更正的内容属实。根据{cite}，本机关予以更正，现告知{you}。',
  'rectify.corrected-detail': '更正的内容：{content}',
  'rectify.unchanged': '{you}要求更正的内容，本机关未能认定记录不准确。根据{cite}，本机关不予更正，现告知{you}。',
  'rectify.unchanged-detail': '不予更正的理由：{content}',
  'rectify.transferred':
    '{you}要求更正的政府信息不属于本机关职能范围。根据{cite}，本机关已将{you}的申请转送有权更正的行政机关处理，现告知{you}。该行政机关：{party}，联系方式：{contact}。',
  'rectify.transferred-detail': '说明：{content}',
  'rectify.directed':
    '{you}要求更正的政府信息不属于本机关职能范围。根据{cite}，请{you}向有权更正的行政机关提出：{party}，联系方式：{contact}。',
  'rectify.directed-detail': '说明：{content}',

  'fee.basis':
    '{you}申请公开政府信息的数量、频次明显超过合理范围。根据{regulation}和{measures}，本机关对该申请收取信息处理费，收费标准和金额如下：',
  'fee.standard-items':
    '收费标准（按件计收）：同一申请人一个自然月内累计申请10件以下（含10件）的不收费；11—30件（含30件）的部分，100元/件；31件以上的部分，以10件为一档，每增加一档，收费标准提高100元/件。',
  'fee.standard-pages':
    '收费标准（按量计收）：30页以下（含30页）的不收费；31—100页（含100页）的部分，10元/页；101—200页（含200页）的部分，20元/页；201页以上的部分，40元/页。',
  'fee.count-items': '计费数量：本次申请按一事一申请计{count}件。',
  'fee.count-pages': '计费数量：本次申请应当提供的政府信息共{count}页（A4以下幅面单面为1页）。',
  'fee.band-pages': '第{from}页至第{to}页，计{amount}元。',
  'fee.month-items': '本自然月内本次申请之前的申请已计入累计数量，所涉费用不在本次重复计收。',
  'fee.amount': '应缴金额：{amount}元。',
  'fee.how': '缴费方式：{howToPay}',
  'fee.term': '根据{cite}，请自收到本通知书次日起{days}个工作日内缴纳。',
  'fee.effect': '逾期未缴纳的，视为放弃申请，本机关不再处理该政府信息公开申请。',
  'fee.after-restarts': '缴清费用后，本机关的答复期限自缴清费用的次日起重新计算。',
  'fee.after-goes-on': '缴清费用后，本机关的答复期限继续计算。',
  'fee.treasury': '本项收费属于行政事业性收费，全额上缴国库，缴费后开具财政票据。',
} as const;
