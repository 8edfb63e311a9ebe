/**
 * What a code says that belongs to no step and that no situation gave. The checks themselves write each message from the case; these are
 * their words without the case. A code without words anywhere stops the making of the page.
 */
export const codeWords = {
  'act.done-already': ['该步骤只办理一次，已经办理过', 'the step is done once only, and was'],
  'act.entered-by-stranger': ['录入人不在册或者已离岗', 'who entered it is not in service'],
  'act.entered-in-future': ['录入时间晚于今天', 'entered at a time that lies after today'],
  'act.entrusted-name': [
    '受委托的组织应当以委托机关的名义办案',
    'an entrusted organisation acts in the name of the agency that entrusted it',
  ],
  'act.not-competent': ['本机关没有办理此类执法的职权', 'the agency has no power for this kind of enforcement'],
  'act.not-entrusted': [
    '办理人员所在组织没有本机关此类执法的有效委托书',
    'the body of who acts holds no entrustment of the agency for this kind of enforcement',
  ],
  'act.unknown-agency': ['案件所属机关不在机关名录中', 'the agency of the case is not in the registry'],
  'act.unknown-person': ['所填人员不在执法人员名录中', 'a person who is not in the registry'],
  'act.unknown-step': ['程序没有这个步骤', 'the procedure has no such step'],
  'confirmation.not-in-service': ['确认人在确认之日已离岗', 'who confirmed was not in service on that day'],
  'date.before': ['日期须早于办理日期', 'the date must lie before the day of the act'],
  'date.in-future': ['日期晚于录入时间', 'the date lies after the act was entered'],
  'date.too-late': ['日期晚于所依据的日期', 'the date lies after the one that it depends on'],
  'hearing.before-announced': [
    '举行听证的日期早于通知的日期',
    'the hearing is dated before the day that was announced',
  ],
  'identity.born-after-act': [
    '证件号码中的出生日期在办理日期以后',
    'the day of birth in the number of the paper lies after the act',
  ],
  'input.custom': ['填写的内容不符合该字段的要求', 'what was entered is not what the field asks for'],
  'input.invalid-format': ['格式不对', 'the format is wrong'],
  'input.invalid-type': ['缺少必填的内容，或者种类不对', 'something required is missing, or of another kind'],
  'input.invalid-union': ['不是所列各种情形之一', 'none of the kinds that the field takes'],
  'input.invalid-value': ['不是可选的值之一', 'none of the values to choose from'],
  'input.not-multiple-of': ['不是规定数的倍数', 'no multiple of the number that is asked for'],
  'input.too-big': ['太大、太长或者太多', 'too big, too long or too many'],
  'input.too-small': ['太小、太短或者太少', 'too small, too short or too few'],
  'input.unrecognized-keys': ['没有这个字段', 'no such field'],
  'penalty.kinds-together': ['不能并处的处罚种类', 'kinds of penalties that exclude each other'],
  'penalty.lighter-rule': [
    '行为时和决定时的规定无法自动比较轻重，须写明理由',
    'the rules of the day of the act and of the decision cannot be compared: reasons are asked for',
  ],
  'review.determination-on-record': [
    '本案是否需要法制审核的判定结果尚未入卷',
    'whether the case needs review is not on record yet',
  ],
  'review.passed': ['法制审核尚未通过', 'the legal review has not passed'],
  'review.reviewer-qualified': [
    '审核人员不符合资格，或者法规数据没有当日的资格规定',
    'the reviewer is not qualified, or the law book does not say what is asked on that day',
  ],
  'surcharge.pause-unknown': [
    '当时复议、诉讼期间是否计算加处罚款未核实',
    'whether the days of reconsideration or suit counted at that time is not verified',
  ],
  'surcharge.rate-unknown': [
    '当时的加处罚款标准或者上限未收录',
    'the rate or the cap of that time is not in the law book',
  ],
}
