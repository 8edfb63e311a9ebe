import { firstOf, inOnePass } from '../anchored'
import { maskedPerson, person } from '../names/surnames'
import type { Detector, View } from '../view'

const illness =
  '乙型?肝炎?|丙型?肝炎?|甲型?肝炎|戊型?肝炎|肝炎|肝硬化|艾滋病?|HIV|AIDS|梅毒|淋病|尖锐湿疣|性病|肺结核|结核病?|糖尿病|高血压|冠心病|心脏病|心肌梗[死塞]|脑梗[死塞]?|脑出血|中风|癌|肿瘤|白血病|尿毒症|肾衰竭|肾炎|胃炎|肠炎|肺炎|阑尾炎|哮喘|支气管哮喘|精神分裂症?|精神病|抑郁症?|焦虑症|双相障碍|癫痫|痴呆|自闭症|过敏性?[\\u4e00-\\u9fff]{0,3}|皮炎|湿疹|银屑病|尘肺病?|矽肺|职业病|中毒|残疾|骨折|(?:人工|药物|自然)?流产|怀孕|妊娠|早孕|宫外孕|剖宫产|不孕症?|手术|整形|隆鼻|隆胸|植发|感染(?![\\u4e00-\\u9fff]{0,5}(?:[炎瘤]|结石))|阳性|新冠|流感|麻疹|水痘|手足口病?|狂犬病|布病|布鲁氏菌病|血型|胎儿性别鉴定|吸毒|戒毒|绝育|结扎|上环|试管婴儿|人工授精|辅助生殖|美沙酮|不育症?|人流|HPV|[甲乙丙]肝|甲[亢减]|痛风|贫血|近视|弱视|多动症|脑瘫|瘫痪|偏瘫|失明|失聪|聋哑|疱疹|带状疱疹|疥疮|[股体手足]癣|白癜风|痔疮|湿疣|结石|囊肿|息肉|溃疡|宫颈糜烂|骨质疏松|腰椎间盘突出|白内障|青光眼|红斑狼疮|风湿|类风湿|帕金森|阿尔茨海默|唐氏|血友病|截肢|昏迷|[炎瘤](?![热夏黄症])|综合征'
const condition = `(?:感染(?:了)?)?(?:[急慢]性)?(?:${illness})(?:抗体)?(?:阳性)?(?:[一二三四五六七八九十\\d]{1,3} ?(?:个月|周|期|级))?(?:病?史)?(?:为?[ABO]{1,2}型)?`
const somebody = new RegExp(
  `(?:(?:患者|病人|产妇|孕妇|伤者|死者|患儿|婴儿|学生|儿童|老人|就诊人|求美者|顾客|职工|劳动者|姓名:?|病历[:,]?|处方[:,]?|诊断证明[:,]?) ?${person}|${maskedPerson})`,
)
const afterwards = new RegExp(`^的?(?:患者|病人|产妇|孕妇) ?${person}`)
const record =
  '(?:住院号|病历号|病案号|门诊号|就诊卡?号|诊疗卡号|医保卡?号|社保卡?号|检验单号|体检编?号|病历(?:编号|号码)?(?=[: ]{0,2}[A-Z\\d]{5}))[^A-Z\\d。\\n*]{0,8}([A-Z]{0,3}-?\\d{4,20})'

export const medicalPatterns = {
  // 感染 may stand before an illness, and a word in brackets before 流产.
  condition: [`感急慢人药自流${firstOf(illness)}`, condition],
  record: ['住病门就诊医社检体', record],
} as const
const search = inOnePass(medicalPatterns)

/** Facts of health beside somebody who is named, masked or addressed, and the numbers of medical files. */
export const medicalFacts: Detector = (view) => {
  const found = search(view.text)
  for (const match of found.condition) {
    const to = match.index + match[0].length
    if (named(view, match.index, to)) view.add('medical', 'probable', beginning(view, match), to)
  }
  for (const match of found.record) {
    const to = match.index + match[0].length
    view.add('medical', 'certain', to - (match[1]?.length ?? 0), to)
  }
}

/** What is cut out or where the tumour sits belongs to it: 做了阑尾切除手术, 乳腺癌. */
function beginning(view: View, match: RegExpExecArray): number {
  if (!/^(?:手术|癌|阑尾炎|[炎瘤]|综合征|结石|囊肿|息肉|溃疡)/.test(match[0])) return match.index
  const before = /(?:(?:做了?|行|接受了?)[\u4e00-\u9fff]{0,6}|[\u4e00-\u9fff]{1,4})$/.exec(view.before(match.index, 9))
  return match.index - (before?.[0].length ?? 0)
}

/** Whoever is named in the same sentence is meant. */
const longestSentence = 200

function named(view: View, from: number, to: number): boolean {
  const before = view.before(from, longestSentence)
  const after = view.after(to, 12)
  return somebody.test(before) || afterwards.test(after) || view.known.some((value) => before.includes(value))
}
