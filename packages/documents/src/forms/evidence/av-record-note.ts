import { LocalDateTime, line, prose } from '@zhifa/domain'
import { z } from 'zod'
import { signaturePlace, signatures } from '../../blocks/signatures'
import { dateTimeText } from '../../fields/date-text'
import { grid, pair, row } from '../../fields/rows'
import { audioVisual, place } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 音像记录说明: what a recording shows, and why it was interrupted. */
export const avRecordNote = sheetForm({
  id: 'av-record-note',
  title: '音像记录说明',
  catalogue: 'C',
  data: {
    media: audioVisual,
    event: line('记录事项', 'case-text', 300),
    at: LocalDateTime.meta({ title: '记录时间' }),
    place: place('记录地点'),
    present: z
      .array(line('在场人员', 'personal-name', 100))
      .min(1)
      .max(50)
      .meta({ title: '在场人员' }),
    content: prose('主要内容（关键时点）', 'case-text', 10_000),
    interruption: prose('中断或者未记录的原因', 'case-text', 2000).optional(),
    custody: line('移交保存', 'plain', 300),
    recorder: line('记录人', 'personal-name', 60),
    checker: line('审核人', 'personal-name', 60),
  },
  body: (d) => [
    grid(
      row('音像编号', d.media.join('、')),
      row('记录事项', d.event),
      pair('记录时间', dateTimeText(d.at), '在场人员', d.present.join('、')),
      row('记录地点', d.place),
      row('主要内容', d.content, 6),
      row('中断或者未记录的原因', d.interruption, 2),
      row('移交保存', d.custody),
    ),
    signatures(
      signaturePlace('记录人（签名）', { name: d.recorder }),
      signaturePlace('审核人（签名）', { name: d.checker }),
    ),
  ],
  sample: {
    media: ['AV-2026-0928-01'],
    event: '对示例市样板理发有限公司的现场检查',
    at: '2026-09-28T09:30',
    place: '示例市示例区样板路1号',
    present: ['甲某某', '乙某某', '丙某某'],
    content: '09:30进入现场，出示执法证件；09:35告知权利；09:50拍摄消毒柜；10:38核对笔录并签名。',
    interruption: '10:12至10:14更换电池，中断2分钟，其间未进行检查。',
    custody: '2026年9月28日16时上传执法音像记录系统，由综合科保存',
    recorder: '丙某某',
    checker: '己某某',
    on: '2026-09-28',
  },
  cites: ['国办发〔2018〕118号'],
})
