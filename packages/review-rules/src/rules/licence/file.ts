import { question } from '../../rule'
import type { LicenceCase } from '../../view/cases'
import { licenceDecided } from '../../view/licence'
import { guidedFrom } from '../common/review'
import { noneOf, notLater } from '../shapes'
import { anyLicence, inLicence, unless, unread } from '../shared'

/** Steps whose papers the file of a decided application holds. */
const papers = ['application', 'acceptance', 'examination', 'delivery'] as const

const missing = (c: LicenceCase): readonly string[] => papers.filter((step) => !c.has(step))

/** 文书、案卷、其他 */
export const licenceFileRules = [
  noneOf({
    id: 'documents.licence-file-complete',
    title: '办结的许可案卷从申请到送达的文书齐全',
    cites: ['辽宁省行政执法案卷立卷标准'],
    ...inLicence,
    inForce: guidedFrom,
    ...unread,
    arises: (c) => licenceDecided(c) && c.has('closing'),
    fact: '案卷缺少的步骤 entries',
    faults: missing,
    otherwise: unless('案卷缺少应有的文书', 'the file lacks papers', '请补齐案卷', 'complete the file'),
  }),
  notLater({
    id: 'documents.licence-validity-runs',
    title: '许可证件的有效期起止日期正确',
    cites: ['行政许可法 39'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('grant'),
    first: '有效期自 grant.from',
    second: '有效期至 grant.until',
    days: (c) => {
      const { from, until } = c.latest('grant')!.data
      return { first: from, second: until }
    },
    otherwise: unless(
      '许可证件的有效期截止早于开始',
      'the licence ends before it begins',
      '请更正有效期',
      'correct the dates',
    ),
  }),
  notLater({
    id: 'documents.licence-not-back-dated',
    title: '许可证件的有效期不早于决定之日开始',
    cites: ['行政许可法 39'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('grant'),
    first: '决定日 grant.on',
    second: '有效期自 grant.from',
    days: (c) => {
      const grant = c.latest('grant')!
      return { first: grant.on, second: grant.data.from }
    },
    otherwise: unless(
      '许可证件的有效期早于决定之日开始',
      'the licence begins before it was granted',
      '请更正有效期起始日；延续的说明衔接情况',
      'correct the day it begins',
    ),
  }),
  question({
    id: 'documents.licence-acceptance-receipt',
    title: '受理、不予受理出具了加盖专用印章、注明日期的书面凭证',
    cites: ['行政许可法 32.2'],
    ...inLicence,
    arises: (c) => c.has('acceptance', 'non-acceptance'),
    asks: '看案卷中的受理或者不予受理凭证是否加盖行政许可专用印章、注明日期',
    otherwise: unless('受理凭证不规范', 'the receipt lacks seal or date', '请补正凭证', 'complete the receipt'),
  }),
  question({
    id: 'documents.licence-reasons-given',
    title: '不予许可、撤销的决定书写明事实、理由、依据和救济途径',
    cites: ['行政许可法 38.2'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('refusal', 'revocation'),
    asks: '看决定书说理是否针对申请人的具体情况，救济机关和期限是否写对',
    otherwise: unless('决定书说理不充分', 'the reasons are thin', '请补充说理', 'give the reasons'),
  }),
  question({
    id: 'crime.licence-papers-forged',
    title: '申请材料、检验报告没有涉嫌伪造、贿赂等犯罪，涉嫌的已经移送',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定'],
    ...anyLicence,
    ...unread,
    asks: '看印章、证照、检测报告有无伪造变造线索，有无行贿线索',
    otherwise: unless('有犯罪线索没有移送', 'a suspected crime was not passed on', '请移送', 'transfer it'),
  }),
  question({
    id: 'crime.licence-staff-clean',
    title: '办理人员没有收受财物、滥用职权等涉嫌职务违法犯罪的情形',
    cites: ['国办发〔2018〕118号'],
    ...anyLicence,
    ...unread,
    asks: '看有无投诉举报、异常加快或者拖延、同一中介反复代办等线索',
    otherwise: unless('有职务违法线索', 'there are signs of misconduct', '请移送监察机关', 'pass it on'),
  }),
  question({
    id: 'crime.licence-unlawful-practice',
    title: '申请前无证从事该活动涉嫌犯罪的，已经移送',
    cites: ['行政执法机关移送涉嫌犯罪案件的规定'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('site-review'),
    asks: '看核查记录有无申请前已经无证营业、执业并造成后果的情形',
    otherwise: unless('有犯罪线索没有移送', 'a suspected crime was not passed on', '请移送', 'transfer it'),
  }),
  question({
    id: 'others.licence-published',
    title: '许可决定自作出之日起七个工作日内公开，公众可以查阅',
    cites: ['国办发〔2018〕118号', '行政许可法 40'],
    ...inLicence,
    grade: 'secondary',
    arises: (c) => c.has('grant'),
    asks: '看公示平台的公开日期和内容，是否隐去个人信息和商业秘密',
    otherwise: unless('许可决定没有按期公开', 'not published in time', '请立即公开', 'publish it'),
  }),
]
