// data table: the sentences of the decisions, in Chinese as the law wants them
/**
 * What a decision says by its outcome, with {facts}: `decision` after the officer's own grounds, `grounds` before those
 * where they are more than reasons, `content` before the officer's own content.
 */
export interface OutcomeSentences {
  readonly decision: string;
  readonly grounds?: string;
  readonly content?: string;
}

const SEARCH = '检索情况：';

export const OUTCOME_SENTENCES: Readonly<Record<string, OutcomeSentences>> = {
  DISCLOSE_ALREADY_PUBLIC: {
    decision: '{you}申请公开的政府信息已经主动公开。根据{cites}，现将获取该政府信息的方式、途径告知{you}。',
    content: '获取方式和途径：',
  },
  DISCLOSE: {
    decision: '{you}申请公开的政府信息可以公开。根据{cites}，本机关决定予以公开。',
    content: '公开的内容，或者获取该政府信息的方式、途径和时间：',
  },
  PARTIAL: {
    decision:
      '{you}申请公开的政府信息中含有不应当公开或者不属于政府信息的内容，但是能够作区分处理。根据{cites}，本机关决定部分公开：可以公开的部分，向{you}提供；其余部分，不予公开。',
    grounds: '不予公开的部分及其事实和理由：',
    content: '可以公开的部分：',
  },
  DENY_STATE_SECRET: {
    decision: '{you}申请公开的政府信息属于依法确定为国家秘密的政府信息。根据{cites}，本机关决定不予公开。',
  },
  DENY_LAW_PROHIBITS: {
    decision: '{you}申请公开的政府信息属于法律、行政法规禁止公开的政府信息。根据{cites}，本机关决定不予公开。',
  },
  DENY_SECURITY_STABILITY: {
    decision:
      '{you}申请公开的政府信息公开后可能危及国家安全、公共安全、经济安全、社会稳定。根据{cites}，本机关决定不予公开。',
  },
  DENY_THIRD_PARTY: {
    decision:
      '{you}申请公开的政府信息涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害。根据{cites}，本机关决定不予公开。',
  },
  DENY_INTERNAL: {
    decision:
      '{you}申请公开的政府信息属于行政机关内部事务信息，即人事管理、后勤管理、内部工作流程等方面的信息。根据{cites}，本机关决定不予公开。',
  },
  DENY_PROCESS: {
    decision:
      '{you}申请公开的政府信息属于行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息。根据{cites}，本机关决定不予公开。',
  },
  DENY_CASE_FILE: {
    decision: '{you}申请公开的政府信息属于行政执法案卷信息。根据{cites}，本机关决定不予公开。',
  },
  DENY_SPECIAL_QUERY: {
    decision:
      '{you}申请公开的信息属于工商、不动产登记资料等信息，有关法律、行政法规对信息的获取有特别规定。根据{cites}，请{you}依照有关法律、行政法规的规定办理。',
    content: '应当适用的法律、行政法规和办理程序：',
  },
  UNABLE_NOT_EXIST: {
    decision: '经检索，没有{you}申请公开的政府信息。根据{cites}，现告知{you}该政府信息不存在。',
    grounds: SEARCH,
    content: '检索的范围和方法：',
  },
  UNABLE_NOT_RESPONSIBLE: {
    decision: '{you}申请公开的政府信息不属于本机关负责公开。根据{cites}，现告知{you}并说明理由。',
    content: '负责公开该政府信息的行政机关的名称和联系方式：',
  },
  UNABLE_NEEDS_MAKING: {
    decision:
      '{you}申请公开的信息没有现成的政府信息可以提供，需要本机关对现有政府信息进行加工、分析。根据{cites}，本机关不予提供。',
  },
  UNABLE_STILL_UNCLEAR: {
    decision:
      '{you}补正后，申请内容仍不明确，本机关无法据以查找和提供。根据{cites}，本机关无法提供{you}申请公开的政府信息。',
  },
  NOHANDLE_PETITION: {
    decision:
      '{you}以政府信息公开申请的形式进行信访、投诉、举报等活动。根据{cites}，本机关不作为政府信息公开申请处理。',
    content: '{you}可以通过下列渠道提出：',
  },
  NOHANDLE_REPEAT: {
    decision:
      '本机关已就{you}申请公开的政府信息作出答复，{you}重复申请公开相同政府信息。根据{cites}，本机关不予重复处理。',
    content: '本机关此前的答复（文号和日期）：',
  },
  NOHANDLE_PUBLICATION: {
    decision:
      '{you}的申请内容为要求本机关提供政府公报、报刊、书籍等公开出版物。根据{cites}，现告知{you}获取的途径，本机关不作为政府信息公开申请处理。',
    content: '获取途径：',
  },
  NOHANDLE_MASSIVE: {
    decision:
      '{you}申请公开政府信息的数量、频次明显超过合理范围，本机关要求{you}说明理由后，认为理由不合理。根据{cites}，本机关不予处理。',
    grounds: '本机关认为理由不合理的事实和依据：',
  },
  NOHANDLE_CONFIRM: {
    decision:
      '{you}要求本机关确认或者重新出具{you}已经获取的信息，不是申请公开{cites}所称的、以一定形式记录和保存的政府信息。本机关不予处理。',
    content: '{you}此前获取该信息的情况（文号和日期）：',
  },
  OTHER_NO_CORRECTION: {
    decision: '根据{cites}，{you}无正当理由逾期不补正，视为放弃申请，本机关不再处理该政府信息公开申请。',
  },
  OTHER_FEE_UNPAID: {
    decision: '根据{cites}，{you}逾期未缴纳信息处理费，视为放弃申请，本机关不再处理该政府信息公开申请。',
  },
  OTHER_WITHDRAWN: {
    decision: '{you}自愿撤回政府信息公开申请，本机关终止处理，不再作出答复。',
  },
  OTHER: {
    decision: '本机关对{you}的政府信息公开申请终止处理。',
    content: '处理的内容：',
  },
};

export const DECISION_SENTENCES = {
  'decision.grounds': '经审查：{grounds}',
  'decision.other-ground': '同时，{finding}。',
  'decision.withheld': '不予公开的依据：{findings}。',
  'decision.form':
    '{you}要求获取信息的方式为{form}，途径为{delivery}。本机关按照{you}的要求和政府信息保存的实际情况，随本告知书一并提供。',
  'decision.form-public': '{you}可以自收到本告知书之日起按照上述方式、途径获取。',
  'decision.responsible': '{party}，联系方式：{contact}。',
  'told.opening':
    '本机关收到政府信息公开申请，其申请公开的政府信息涉及{you}的合法权益。本机关书面征求意见时，{you}不同意公开。所涉政府信息如下：',
  'told.decision': '根据{cite}，本机关认为不公开可能会对公共利益造成重大影响，决定予以公开。现书面告知{you}。',
  'told.decision-partial': '根据{cite}，本机关认为不公开可能会对公共利益造成重大影响，决定部分公开。现书面告知{you}。',
  'told.content': '决定公开的政府信息内容：{content}',
  'told.reasons': '决定公开的理由：{reasons}',
  'ending.supplement': '本机关于{on}告知{you}补正，{received}补正期限至{deadline}届满。{you}逾期未补正。',
  'ending.fee': '本机关于{on}通知{you}缴纳信息处理费{amount}元，{received}缴费期限至{deadline}届满。{you}逾期未缴纳。',
  'ending.received': '{you}于{deliveredOn}收到，',
  'ending.withdrawn': '{you}于{on}撤回该政府信息公开申请。',
  'ending.withdrawn-reason': '撤回的理由：{reason}',
} as const;

/** Why the information is withheld, as half a sentence: for grounds beside the chosen one, and the withheld part. */
export const GROUND_SENTENCES = {
  DENY_STATE_SECRET: '属于依法确定为国家秘密的政府信息（{cites}）',
  DENY_LAW_PROHIBITS: '属于法律、行政法规禁止公开的政府信息（{cites}）',
  DENY_SECURITY_STABILITY: '公开后可能危及国家安全、公共安全、经济安全、社会稳定（{cites}）',
  DENY_THIRD_PARTY: '涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害（{cites}）',
  DENY_INTERNAL: '属于人事管理、后勤管理、内部工作流程等内部事务信息（{cites}）',
  DENY_PROCESS: '属于讨论记录、过程稿、磋商信函、请示报告等过程性信息（{cites}）',
  DENY_CASE_FILE: '属于行政执法案卷信息（{cites}）',
  NOT_INFORMATION: '其余内容不属于政府信息（{cites}）',
} as const;

/** 救济途径, by the kind of remedy (rules/remedy). */
export const REMEDY_SENTENCES = {
  'remedy.free-choice':
    '如不服本告知书，可以自收到本告知书之日起{reconsiderationDays}日内向{body}申请行政复议，或者自收到本告知书之日起{suitMonths}个月内向{court}提起行政诉讼。',
  'remedy.reconsideration-first':
    '如不服本告知书，根据{cite}，应当先申请行政复议：可以自收到本告知书之日起{reconsiderationDays}日内向{body}申请行政复议。对行政复议决定不服的，可以自收到行政复议决定书之日起{suitDaysAfter}日内向{court}提起行政诉讼；行政复议机关决定不予受理、驳回申请或者受理后超过行政复议期限不作答复的，可以自收到决定书之日起或者行政复议期限届满之日起{suitDaysAfter}日内，依法向{court}提起行政诉讼。',
  'remedy.or-higher': '{body}或者上一级主管部门',
} as const;
