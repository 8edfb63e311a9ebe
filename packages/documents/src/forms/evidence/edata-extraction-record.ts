import { line } from '@zhifa/domain'
import { signaturePlace } from '../../blocks/signatures'
import { row } from '../../fields/rows'
import { stated } from '../../form/must'
import { recordForm } from '../../form-kinds/record-form'

/** 电子数据提取（固定）笔录 */
export const edataExtractionRecord = recordForm({
  id: 'edata-extraction-record',
  title: '电子数据提取（固定）笔录',
  catalogue: 'C',
  officers: '提取人',
  signer: '持有人',
  alsoSign: () => [signaturePlace('见证人（签名）')],
  heading: '提取方法和过程',
  data: {
    source: line('数据来源（系统、设备）', 'plain', 300),
    hash: line('完整性校验值', 'reference', 300),
    medium: line('存储介质', 'plain', 200),
  },
  mustState: [stated('integrity', '行政处罚法 46', '电子数据的完整性校验值', 'the check value of the data', 'hash')],
  rows: (d) => [row('数据来源', d.source), row('存储介质', d.medium), row('完整性校验值', d.hash)],
  sample: {
    begin: '2026-09-28T15:20',
    end: '2026-09-28T16:00',
    source: '示例市样板理发有限公司收银系统（单机版）',
    hash: 'SM3 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    medium: '一次性写入光盘1张，编号CD-2026-01',
    content:
      '1.在持有人在场的情况下，由其登录收银系统。\n2.导出2026年9月1日至9月28日的营业流水，文件名sales.csv，共312条记录。\n3.当场计算校验值，刻录光盘，由持有人、提取人在盘面签名后封存。',
  },
  cites: ['行政处罚法 41', '行政处罚法 46'],
})
