import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signatures } from '../../blocks/signatures'
import { col, itemList } from '../../fields/item-list'
import { sampleCause } from '../../fields/sample-case'
import { actLine, officerName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const recordings = itemList('音像记录', [
  col('file', '文件名', 2.4, { kind: 'reference' }),
  col('step', '环节', 1.8),
  col('time', '起止时间', 2.4),
  col('place', '地点', 2, { kind: 'address' }),
  col('device', '设备号', 1.4),
  col('by', '拍摄人', 1.4, { kind: 'personal-name' }),
  col('manner', '方式', 1.2),
  col('scope', '全程或关键环节', 1.6),
  col('length', '时长', 1.3),
  col('hash', '校验值', 2.4, { optional: true, kind: 'reference' }),
  col('retention', '保存期限', 1.4, { optional: true }),
])

/** 音像记录清单 */
export const avRecordList = sheetForm({
  id: 'av-record-list',
  title: '音像记录清单',
  catalogue: 'B',
  landscape: true,
  numbered: true,
  data: {
    cause: actLine('案件或检查', 'case-text'),
    recordings: recordings.field,
    recorder: officerName('记录人'),
    checker: officerName('核验人'),
  },
  body: (d) => [
    paragraph(`案件或者检查：${d.cause}　（共${d.recordings.length}件）`, { style: 'cell', indent: 0 }),
    recordings.table(d.recordings, { size: 'small' }),
    signatures(
      signaturePlace('记录人（签名）', { name: d.recorder }),
      signaturePlace('核验人（签名）', { name: d.checker }),
    ),
  ],
  sample: {
    cause: sampleCause,
    recordings: [
      {
        file: 'AV-2026-0928-01.mp4',
        step: '现场检查',
        time: '9月28日9:30至10:40',
        place: '样板路1号',
        device: 'SL-03',
        by: '丙某某',
        manner: '录像',
        scope: '全程',
        length: '70分钟',
        hash: 'SM3 66c7f0f4…4ba8e0',
        retention: '随案卷',
      },
      {
        file: 'AV-2026-0929-01.mp4',
        step: '询问',
        time: '9月29日14:00至15:10',
        place: '本机关询问室',
        device: 'SL-03',
        by: '丙某某',
        manner: '录音录像',
        scope: '全程',
        length: '70分钟',
        retention: '随案卷',
      },
      {
        file: 'AV-2026-1019-01.mp4',
        step: '听证',
        time: '10月19日9:00至10:30',
        place: '本机关听证室',
        device: 'SL-01',
        by: '子某某',
        manner: '录音录像',
        scope: '全程',
        length: '90分钟',
        retention: '随案卷',
      },
      {
        file: 'AV-2026-1020-01.mp4',
        step: '直接送达',
        time: '10月20日15:02至15:20',
        place: '样板路1号',
        device: 'SL-03',
        by: '乙某某',
        manner: '录像',
        scope: '关键环节',
        length: '18分钟',
        retention: '随案卷',
      },
    ],
    recorder: '丙某某',
    checker: '己某某',
    on: '2026-10-21',
  },
  cites: ['行政处罚法 47', '国办发〔2018〕118号'],
})
