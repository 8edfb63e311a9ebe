import { question } from '../../rule'
import { numbered } from '../../view/party'
import { holdsThat } from '../shapes'
import { inExecution, unless, unread } from '../shared'
import { applied, takeover } from './shared'

/** 主体、职权 */
export const executionPeopleRules = [
  holdsThat({
    id: 'subject.execution-party-identified',
    title: '被执行人身份已由代码或者证件号码确定',
    cites: ['行政强制法 55'],
    ...inExecution,
    ...unread,
    fact: '被执行人证件或代码 takeover.party',
    is: (c) => numbered(takeover(c)?.party),
    otherwise: unless(
      '被执行人没有统一社会信用代码或者身份证件号码',
      'the party carries neither a credit code nor an identity number',
      '请核实并补充身份证明',
      'verify who the party is and add the number',
    ),
  }),
  question({
    id: 'subject.execution-obligor',
    title: '被执行人就是决定书确定的义务人；有变更、继受的依据充分',
    cites: ['行政强制法 55'],
    ...inExecution,
    ...unread,
    asks: '对照决定书和登记信息，看企业有无注销、合并、更名，自然人有无死亡',
    otherwise: unless('被执行人有误', 'the wrong person is to be executed against', '请更正', 'correct it'),
  }),
  question({
    id: 'powers.execution-through-the-court',
    title: '本机关没有法律授予的强制执行权，依法申请人民法院强制执行',
    cites: ['行政强制法 53'],
    ...inExecution,
    asks: '看有无法律授予本机关直接强制执行的权力；没有的看是否只采取了催告、加处罚款、申请法院等手段',
    otherwise: unless('没有强制执行权而自行强制执行', 'it executed without the power to', '请停止', 'stop'),
  }),
  holdsThat({
    id: 'powers.execution-competent-court',
    title: '向有管辖权的人民法院申请',
    cites: ['行政强制法 54'],
    ...inExecution,
    ...unread,
    arises: applied,
    fact: '是否向登记的管辖法院申请 court-application.court',
    is: (c) => {
      const { court } = c.latest('court-application')!.data
      return c.agency && court === c.agency.court
    },
    otherwise: unless(
      '申请的不是本机关所在地有管辖权的人民法院',
      'another court was asked than the one that is competent',
      '请核对管辖；执行对象是不动产的向不动产所在地法院申请',
      'check which court is competent',
    ),
  }),
  question({
    id: 'powers.execution-no-cut-off',
    title: '没有对居民生活采取停止供水、供电、供热、供燃气等方式迫使履行',
    cites: ['行政强制法 43.2'],
    ...inExecution,
    asks: '看案卷、投诉和音像记录有无以停水停电停热停气迫使当事人履行的情形',
    otherwise: unless(
      '以停止居民生活供应迫使履行',
      'supplies to a home were cut off to force performance',
      '请立即恢复并追究责任',
      'restore them at once',
    ),
  }),
]
