/** A case that nobody lives in: names, codes and places of the samples. Identifiers pass their check digits. */
export const sampleAgency = '示例市示例区卫生健康局'

export const sampleParty = {
  kind: 'organisation' as const,
  name: '示例市样板理发有限公司',
  uscc: '91999999AHL0TE5T9J',
  legalRepresentative: '甲某某',
  address: '示例市示例区样板路1号',
  telephone: '0000-0000000',
}

/** Others of the case, each with a code of its own: the maker and the keeper of the goods, the laboratory; and who holds a permit. */
export const sampleMaker = {
  ...sampleParty,
  name: '示例市样板日化有限公司',
  uscc: '91999999RH0TE5T26B',
  legalRepresentative: '玄某某',
  address: '示例市另例区样板路10号',
  telephone: '0000-0000010',
}
export const sampleKeeper = {
  ...sampleParty,
  name: '示例市样板仓储有限公司',
  uscc: '91999999WY0TE5T167',
  legalRepresentative: '天某某',
  address: '示例市示例区样板路20号',
  telephone: '0000-0000020',
}
export const sampleLaboratory = {
  ...sampleParty,
  name: '示例市样板检验检测中心',
  uscc: '12999999JY0TE5T383',
  legalRepresentative: '地某某',
  address: '示例市示例区样板路8号',
  telephone: '0000-0000008',
}
export const sampleLicensee = {
  ...sampleParty,
  name: '示例市样板旅馆有限公司',
  uscc: '91999999LG0TE5T45F',
  legalRepresentative: '宇某某',
  address: '示例市示例区样板路3号',
  telephone: '0000-0000003',
}
/** Who applies for a permit and does not get one. */
export const sampleApplicant = {
  ...sampleParty,
  name: '示例市样板浴室有限公司',
  uscc: '91999999YU0TE5T595',
  legalRepresentative: '荒某某',
  address: '示例市示例区样板路12号',
  telephone: '0000-0000012',
}

export const sampleOfficers = [
  { name: '乙某某', certificate: '示例00001' },
  { name: '丙某某', certificate: '示例00002' },
]

export const sampleCause = '示例市样板理发有限公司未取得公共场所卫生许可证擅自营业案'

export const sampleFacts =
  '2026年9月28日，本机关执法人员依法对当事人位于示例市示例区样板路1号的经营场所进行检查，现场正在营业，有顾客3人接受理发服务，' +
  '设有理发椅4张、洗头床2张，当事人不能提供公共场所卫生许可证。经进一步调查，当事人自2026年9月1日起未取得公共场所卫生许可证' +
  '从事理发经营活动，至检查之日已营业28日。'

export const sampleViolated = ['《公共场所卫生管理条例》第八条', '《公共场所卫生管理条例实施细则》第二十二条第二款']
export const samplePenaltyBasis = [
  '《公共场所卫生管理条例》第十四条',
  '《公共场所卫生管理条例实施细则》第三十五条第一款',
]

export const sampleEvidence = [
  {
    name: '现场笔录（2026年9月28日）1份',
    proves: '当事人经营场所的位置、正在营业的事实和未能提供许可证的情况',
    source: '执法人员制作',
  },
  { name: '现场照片6张、执法记录仪录像1段', proves: '经营场所的设施和顾客正在接受服务的情况', source: '执法人员拍摄' },
  {
    name: '询问笔录（2026年9月29日）1份',
    proves: '当事人开始营业的日期，以及承认未取得公共场所卫生许可证',
    source: '执法人员制作',
  },
  { name: '营业执照复印件1份', proves: '当事人的主体资格', source: '当事人提供' },
]

export const sampleRemedies = {
  reconsideration: { bodies: ['示例市示例区人民政府'], days: 60 },
  suit: { court: '示例市示例区人民法院', months: 6 },
}

/** A person in whom nobody will find a neighbour; the number passes its check digit and belongs to no real region. */
export const samplePerson = {
  kind: 'natural-person' as const,
  name: '丁某某',
  address: '示例市示例区样板路2号',
  telephone: '0000-0000002',
}

export const sampleGoods = [
  {
    name: '示例牌一次性消毒毛巾',
    specification: '30cm×60cm，100条/箱',
    quantity: '12箱',
    batch: '20260801',
    maker: '示例市样板日化有限公司',
  },
  { name: '示例牌皮肤消毒液', specification: '500mL/瓶', quantity: '36瓶', batch: '20260715' },
]

/** What was found where somebody practised medicine without a licence. */
export const sampleInstruments = [
  { name: '示例牌一次性使用无菌注射器', specification: '5mL', quantity: '46支', batch: '20260610' },
  { name: '听诊器', quantity: '1个' },
]

export const sampleSeizure = { title: '查封、扣押决定书', number: '示卫公查扣决〔2026〕12号', on: '2026-09-28' }
/** Where seized goods are kept, by whom the agency entrusts them to. */
export const sampleStore = '示例市示例区样板路20号2号库'
export const sampleDecision = { title: '行政处罚决定书', number: '示卫公罚〔2026〕12号', on: '2026-10-20' }
