/** The kinds of personal data that are told apart. */
export const personalKinds = [
  'resident-id',
  'hk-macao-taiwan-residence',
  'foreign-permanent-residence',
  'hk-macao-permit',
  'taiwan-permit',
  'passport',
  'other-paper',
  'mobile',
  'telephone',
  'email',
  'social-account',
  'bank-card',
  'bank-account',
  'plate',
  'address',
  'birth-date',
  'medical',
  'household',
  'known-value',
] as const
/** What kind of personal data was found. */
export type PersonalKind = (typeof personalKinds)[number]

/**
 * How sure the detector is: `certain` where a check digit or a label says so, `probable` where form and surroundings fit, `doubtful`
 * where something speaks against it. A person looks at every one.
 */
export type Certainty = 'certain' | 'probable' | 'doubtful'

/** A piece of personal data and where it stands in the original text (UTF-16 units, end not included); never the text itself. */
export interface PersonalDatum {
  readonly kind: PersonalKind
  readonly certainty: Certainty
  readonly start: number
  readonly end: number
}

/** What the kinds are called in front of a person. */
export const leakNames: Readonly<Record<PersonalKind, string>> = {
  'resident-id': '身份证件号码',
  'hk-macao-taiwan-residence': '港澳台居民居住证号码',
  'foreign-permanent-residence': '外国人永久居留身份证号码',
  'hk-macao-permit': '港澳居民证件号码',
  'taiwan-permit': '台湾居民证件号码',
  passport: '护照号码',
  'other-paper': '其他证件号码',
  mobile: '手机号码',
  telephone: '电话号码',
  email: '电子邮箱',
  'social-account': '微信、QQ 等账号',
  'bank-card': '银行账号',
  'bank-account': '银行或者支付账号',
  plate: '机动车号牌',
  address: '住址',
  'birth-date': '出生日期',
  medical: '健康状况',
  household: '家庭情况',
  'known-value': '案卷中的个人信息',
}
