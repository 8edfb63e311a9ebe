import { labelled, paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { related, relatedText } from '../../fields/related'
import { sampleDecision } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政处罚决定书更正（补正）书: for slips of the pen only. */
export const decisionCorrection = letterForm({
  id: 'decision-correction',
  title: '行政处罚决定书更正（补正）书',
  catalogue: 'D',
  nature: '更',
  data: {
    original: related('原文书'),
    wrong: actText('错误内容', 'case-text'),
    right: actText('更正内容', 'case-text'),
  },
  body: (d) => [
    paragraph(`本机关作出的${relatedText(d.original)}存在下列文字错误，现予更正：`),
    labelled('原文', d.wrong, { indent: 2 }),
    labelled('更正为', d.right, { indent: 2 }),
    paragraph('本更正不影响原文书认定的事实和处理结果，与原文书一并使用。'),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    original: sampleDecision,
    wrong: '第2页第3行“样板路11号”',
    right: '“样板路1号”',
    on: '2026-10-22',
  },
  cites: [],
})
