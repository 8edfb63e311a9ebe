import { inOnePass } from '../anchored'
import type { Certainty } from '../finding'
import type { Detector, View } from '../view'

const s = '[ \\n]?'
const n = '(?:[甲乙丙丁]?\\d{1,5}[A-Z]?(?:[-之]\\d{1,4})?|[一二三四五六七八九十百零〇两]{1,6}|[A-Z]|[甲乙丙丁])'
const unit = '(?:#楼|号院|号楼|号|弄|栋|幢|座|单元|楼门|门|层|楼|室|户|组|队|社)'
const road = '(?:路|街|大道|道|巷|胡同|弄|条|段|里)'
const village = '(?:村|屯|庄|寨|湾|沟|委会|社区|镇|乡|街道|农场|林场|嘎查|苏木)'
const estate =
  '(?:小区|花园|新村|公寓|家园|佳园|苑|宿舍|家属院|家属楼|大院|新区|别墅|里|园|府|城|庭|湾|村|街|路|巷|(?<=[\\d一二三四五六七八九十] ?)号)'
/** 1-3层 are floors, not a flat. */
const plainFlat = '\\d{1,3}-\\d{1,3}(?:-\\d{2,4})?(?![\\d.层楼])'
const dwelling = `${n}${s}(?:号院|号楼|#楼|栋|幢|座)${s}(?:${n}${s}(?:号楼|单元|门)${s})?(?:${n}${s}(?:层|楼)${s})?${n}(?:${s}[室户号])?|${n}${s}单元${s}\\d{2,4}${s}[室户号]?`
const tail = `(?:${s}(?:${plainFlat}|${n}${s}${unit}(?:${s}\\d{2,4}(?!\\d))?))*`

const strongLabel =
  '(?:家庭住址|家庭地址|居住地址|居住地|经常居住地|现住址|现住地|户籍地址|户籍所在地|户籍地|户口所在地|身份证住址|住址|家住|(?<![国专商厂各几两\\d])家在|老家|户籍(?=[:为是])|籍贯|原籍|祖籍|寓所|暂住(?:地址?)?于?|现居住?于?|居住(?=[于在])|通讯地址|通信地址|联系地址|邮寄地址|收件地址|收货地址|送达地址)(?:\\))?([:为是在于]?)[ \\n]?[([]?([^\\s。;,、!?()[\\]】”"*]{2,60})'
const weakLabel =
  '(?<!经营|营业|注册|办公|生产|单位|机构|机关|[本我该]局|[本我]委|公司|网|邮箱|IP|链接|网站)(?:地址|住所)[:为是] ?([^\\s。;,、!?()[\\]】”"*]{4,60})|邮(?:编|政编码)[:为是 ]{0,2}(\\d{6})(?!\\d)'
const dwells =
  '(?<![居入暂留借])住(?![院所宿房户建址满宅])[在于]? ?([\\u4e00-\\u9fff\\dA-Z-]{2,30}?(?:大厦|公寓|宿舍|小区|花园|家园|社区|苑|村|镇|乡|路|街)[\\dA-Z-]{0,6}(?:[号室])?)'

export const addressPatterns = {
  /** House number of a road; group of a village; flat of an estate: each with everything finer that follows. */
  streetNumber: ['路街大道巷胡弄条段里', `${road}${s}${n}${s}(?:号|弄|#)(?!线|[文令])(?:附${s}\\d{1,4}号)?${tail}`],
  villageNumber: ['村屯庄寨湾沟委社镇乡街农林嘎苏', `${village}${s}${n}${s}(?:组|队|号|社|屯)${tail}`],
  flat: ['小花新公家佳苑宿大别里园府城庭湾村街路巷号', `${estate}${s}(?:${dwelling}|${plainFlat})${tail}`],
  /** The flat of an entrance without a word for the estate. */
  entrance: ['单', `单元${s}\\d{2,4}${s}[室户]?`],
  strong: ['家居经现户身住通联邮收送老寓暂籍原祖', strongLabel],
  weak: ['地住邮', weakLabel],
  dwells: ['住', dwells],
} as const
const search = inOnePass(addressPatterns)
const houseBefore = new RegExp(`${n}${s}(?:号楼|栋|幢|座)${s}${n}${s}$|(?:号楼|栋|幢|座)${s}${n}${s}$`)

/** What comes before the place itself: everything after the last of these belongs to the address. */
const lead =
  /位于|坐落于?|[取来]自|地址|住址|地点|所在地|户籍地?|宿舍在|家住|现住|居住|租住|暂住|住在|寄往|送达|搬至|迁至|当事人|举报人|申请人|人员|其[父母妻夫子女]|[在到至往系为住是:]|于(?!洪|都|田|潜)/g
const body =
  /(?:经营|营业|注册|办公|生产|单位|机构|公司|检查|执法|采样)(?:场所|地址|地点|住所)?[^。;\n*]{0,6}$|(?:店|院|馆|所|公司|厂|中心|部|站|局|学校|单位|机构|机关|池)(?:的)?(?:位于|坐落[于在]?|设在|地址[:为]?)[^。;\n*]{0,6}$/
const home =
  /(?:住址|家庭|居住|户籍|现住|家住|住在|租住|暂住|通[讯信]|联系地址|[收寄]件|邮寄|送达地址|收货|寄往|搬至|家中)[^。;\n*]{0,8}$/

/** Addresses with a label or without: roads with a number, flats, villages, also in Latin letters. */
export const addresses: Detector = (view) => {
  const found = search(view.text)
  for (const match of found.streetNumber) place(view, match.index, match[0], false)
  for (const match of found.villageNumber) place(view, match.index, match[0], true)
  for (const match of found.flat) place(view, match.index, match[0], true)
  for (const { 0: flatNumber, index } of found.entrance) {
    const house = houseBefore.exec(view.text.slice(Math.max(0, index - 20), index))?.[0]
    if (house !== undefined) place(view, index - house.length, house + flatNumber, true)
  }
  labelled(view, found.strong)
  weakly(view, found)
  latin(view)
}

/** What follows says that a body or its business is at the place. */
const ofABody =
  /^(?:(?:的|处的?|内的?)[^,。;\n*]{0,16}(?:店|公司|诊所|院|馆|所|厂|中心|门市部?|超市|学校|幼儿园|单位|机构|部|局|站|浴池|泳池)|[^,。;\n*]{0,6}(?:从事|经营|营业|开展|开设|开办|设立|提供|库房|仓库|店内|门店|门市|场所|现场))/

function place(view: View, at: number, found: string, ofAHome: boolean): void {
  const from = beginning(view.text, at)
  const before = view.before(from, 16)
  const fine = ofAHome || /单元|室|户|栋|幢|号楼/.test(found)
  const certainty: Certainty | undefined = home.test(before)
    ? 'certain'
    : body.test(before) || ofABody.test(view.after(at + found.length, 24))
      ? fine
        ? 'doubtful'
        : undefined
      : fine
        ? 'probable'
        : 'doubtful'
  if (certainty) view.add('address', certainty, from, at + found.length)
}

const longest = 44

/** Goes back over province, city, district and road to where the address begins. */
function beginning(text: string, at: number): number {
  let from = at
  while (from > 0 && at - from < longest && belongs(text, from - 1)) from--
  const piece = text.slice(from, at)
  let cut = 0
  for (const match of piece.matchAll(lead)) cut = match.index + match[0].length
  while (cut < piece.length && /\s/.test(piece[cut] ?? '')) cut++
  return cut < piece.length ? from + cut : at
}

function belongs(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code >= 0x4e00 && code <= 0x9fff) return true
  const char = text[index] ?? ''
  // A single gap inside an address, as a form or the end of a line leaves it.
  return (
    /[ \n]/.test(char) &&
    /[\u4e00-\u9fff]/.test(text[index - 1] ?? '') &&
    /[省市区县镇乡街道路村州盟旗]/.test(text[index - 1] ?? '')
  )
}

const publicBody =
  /^(?:证|人口|登记|公安|派出所|社区|街道|居委|村委|人民政府|卫生|法院|乡镇政府|与|及|和(?!平)|等|不|未|已|信息|变更|核实|或者?|的|均|系统|管辖)/
const placeWord = /[省市区县镇乡村路街巷号栋幢室屯组弄旗盟州苑园里]|\d{2,4}房|旅馆|宾馆|酒店|宿舍/

/** What stands after a label is an address, in whatever form, unless it is plainly a sentence that goes on. */
function labelled(view: View, labels: readonly RegExpExecArray[]): void {
  for (const match of labels) {
    const value = match[2] ?? ''
    const colon = match[1] !== ''
    const to = match.index + match[0].length
    // After 暂住于 a place follows: 和平旅馆 is one, while 住址和电话 goes on.
    const goesOn = publicBody.test(value) && !/[于在] ?$/.test(match[0].slice(0, -value.length))
    if (!colon && (goesOn || !placeWord.test(value.slice(0, 14)))) continue
    // Without a word of a place only four characters or more are shown, and no name that is masked already.
    if (!placeWord.test(value) && (value.length < 4 || /某|^.X{1,3}$/.test(value))) continue
    view.add('address', placeWord.test(value) ? 'certain' : 'doubtful', to - value.length, to)
  }
}

/** What is called an address or a postcode, and where somebody is said to live, without a house number. */
function weakly(
  view: View,
  found: { readonly weak: readonly RegExpExecArray[]; readonly dwells: readonly RegExpExecArray[] },
): void {
  for (const match of found.weak) {
    const value = match[1] ?? match[2] ?? ''
    const to = match.index + match[0].length
    if (match[2] || (/[\u4e00-\u9fff]/.test(value) && placeWord.test(value)))
      view.add('address', 'doubtful', to - value.length, to)
  }
  for (const match of found.dwells) {
    const to = match.index + match[0].length
    view.add('address', 'probable', to - (match[1]?.length ?? 0), to)
  }
}

const latinRoad = /\b(?:ROAD|STREET|AVENUE|LANE|RD|AVE|BOULEVARD|BLVD|VILLAGE)\b/g
const latinBefore = /(?:(?:ROOM|RM|APT|FLAT|UNIT|NO)\.? ?)?\d{1,5}[A-Z]?\b[A-Z\d ,.'-]{1,60}$/
const latinAfter =
  /^[ ,.]{0,2}(?:(?:APT|ROOM|RM|FLAT|UNIT|BUILDING|NO)\.? ?\d+[A-Z]?|[A-Z]+(?: [A-Z]+)? (?:DISTRICT|CITY|PROVINCE|COUNTY)|[ ,.]{1,2})*/

/** Addresses in Latin letters: a number and a road. */
function latin(view: View): void {
  for (const match of view.text.matchAll(latinRoad)) {
    const piece = view.text.slice(Math.max(0, match.index - 70), match.index)
    const before = latinBefore.exec(piece)
    if (!before) continue
    const to = match.index + match[0].length
    const after = (latinAfter.exec(view.after(to, 60))?.[0] ?? '').replace(/[ ,.]+$/, '')
    view.add('address', 'probable', match.index - before[0].length, to + after.length)
  }
}
