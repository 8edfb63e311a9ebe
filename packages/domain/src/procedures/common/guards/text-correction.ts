import { payloadFindings } from '../../../case/reading/case-record'
import { correctableElements, correcting } from '../../../case/reading/corrections'
import { type TextCorrection, textAt, withTextAt } from '../../../case/reading/text-correction'
import type { CaseState } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import type { Procedure } from '../../../case/table/types'
import type { Bilingual } from '../../../finding/finding'
import type { FieldMeta } from '../../../input/field-kind'
import { type FoundField, fieldReader } from '../../../input/fields'
import { unprintableIn } from '../../../input/text/unprintable'
import type { KnownPayloads } from '../../../payloads'

type Reading = Pick<CaseState, 'entries'>
type Rows = Pick<Procedure, 'steps'>

/** The text that a correction means, as it reads now. Nothing where the entry has no such text. */
export function textToCorrect(
  { entry: seq, field }: Pick<TextCorrection, 'entry' | 'field'>,
  { entries }: Reading,
  { steps }: Rows,
): FoundField | undefined {
  const entry = entries.find((one) => one.seq === seq)
  const schema = entry && steps[entry.step]?.data
  return schema && textAt(schema, entry.data, field)
}

/** Prose: what somebody told or wrote, and no name, number or short answer. */
const isProse = ({ lines, kind }: FieldMeta): boolean =>
  lines === 'many' || (kind === 'case-text' && lines !== undefined)

/** What was approved letter by letter, or announced: it is drafted or withdrawn anew, or the public would read what nobody approved. */
const announced: ReadonlySet<string> = new Set<keyof KnownPayloads>(['disclosure-draft', 'disclosure-withdrawal'])

const cure = {
  zh: '请核对记录序号、字段和更正后的文字；名称、代码、住址等办理案件要素更正，事实、金额、日期有误的重新办理相应步骤',
  en: 'check entry, field and text; names, codes and addresses are corrected as elements, facts, sums and days by doing the step again',
}
const no = (zh: string, en: string, read: Readonly<Record<string, unknown>> = {}, how: Bilingual = cure): Answer => ({
  holds: false,
  read,
  message: { zh, en },
  cure: how,
})

const signatures = fieldReader(({ signed }) => signed === true)
const showOriginal = {
  zh: '请上传签字的原件，并在“签字原件的扫描件”中选择；原件本身有误的，由本人在原件上更正并签名，或者另作笔录',
  en: 'attach the signed paper; where it is wrong itself the person corrects and signs it, or another record is made',
}

/** 更正的是案卷中的叙述文字，更正后符合该步骤的要求 */
export const textCorrectionFits = guard<TextCorrection, KnownPayloads>(
  {
    id: 'text-correction.fits',
    title: '更正的是案卷中确有的叙述文字，更正后的文字与原记载不同并符合该步骤的要求',
    cites: ['国办发〔2018〕118号'],
  },
  ({ data, state, procedure }): Answer => {
    const entry = state.entries.find(({ seq }) => seq === data.entry)
    const step = entry && procedure.steps[entry.step]
    if (!entry || !step) return no(`案卷中没有第${data.entry}条记录`, `there is no entry ${data.entry}`)
    if (correcting.has(step.id))
      return no('更正记录本身保留原样，请另作一次更正', 'a correction stays as it was said: correct once more')
    if (announced.has(step.id))
      return no('公开文本应当重新起草、审核，撤回应当重新办理', 'a public text is drafted, a withdrawal made anew')
    const found = textToCorrect(data, state, procedure)
    if (!found)
      return no(`第${entry.seq}条记录（${step.title}）没有这一文字字段`, `entry ${entry.seq} has no such text`)
    const read = { entry: entry.seq, path: found.path }
    const kept = keptAsIs(found)
    if (kept) return no(kept.zh, kept.en, read)
    if (found.value === data.becomes) return no('更正前后相同', 'both texts are the same', read)
    // What somebody signed is theirs: the bureau only copies it anew from the paper, and shows the paper.
    const signed = signatures(step.data, entry.data).length > 0
    if (signed && data.original === undefined && unprintableIn(found.value).length === 0)
      return no(
        '该记录经本人签字，没有附签字的原件',
        'this record was signed: its paper is missing',
        read,
        showOriginal,
      )
    const before = payloadFindings(step, entry.data).length
    const after = payloadFindings(step, withTextAt(entry.data, found.path, data.becomes))
    const [wrong] = after.length > before ? after : []
    if (wrong) return no(wrong.message.zh, wrong.message.en, read)
    return {
      holds: true,
      read,
      message: {
        zh: `更正第${entry.seq}条记录（${step.title}）的文字`,
        en: `a text of entry ${entry.seq} is corrected`,
      },
      cure,
    }
  },
)

/**
 * Why a text is not for this step to correct. An element has a correction that reaches every copy of it; other short texts say
 * facts. What cannot be printed is no fact but a fault of whoever stored it: it may be put right wherever it stands.
 */
function keptAsIs({ meta, value }: FoundField): Bilingual | undefined {
  if (isProse(meta) || unprintableIn(value).length > 0) return undefined
  return meta.kind !== undefined && Object.hasOwn(correctableElements, meta.kind)
    ? { zh: '该字段是案件要素，请办理案件要素更正', en: 'this is an element of the case: correct it as one' }
    : { zh: '该字段不是叙述文字', en: 'this is not prose' }
}
