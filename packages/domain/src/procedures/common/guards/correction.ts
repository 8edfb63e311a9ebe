import {
  causeOf,
  correctableElements,
  correctedPayload,
  type ElementCorrection,
} from '../../../case/reading/corrections'
import { latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import type { Attempt } from '../../../case/table/types'
import { validate } from '../../../input/validate'
import type { KnownPayloads } from '../../../payloads'

const cure = {
  zh: '请核对原记载和更正后的内容；事实、金额和判断不在此更正，应当重新办理相应步骤',
  en: 'check both values; facts, sums and judgements are not corrected here but by doing the step again',
}

/** 更正的要素确有原记载，更正后仍符合标准 */
export const correctionFits = guard<ElementCorrection, KnownPayloads>(
  {
    id: 'correction.fits',
    title: '更正的要素在案卷中确有原记载，更正后的内容有效',
    cites: ['国办发〔2018〕118号'],
  },
  (attempt) => {
    const { data } = attempt
    if (data.was === data.becomes)
      return { holds: false, message: { zh: '更正前后相同', en: 'both values are the same' }, cure }
    return data.element === 'cause' ? causeFits(attempt) : valueFits(attempt)
  },
)

function causeFits({ data, record, law, act, state }: Attempt<ElementCorrection>): Answer {
  const now = causeOf(record)
  const known = law.cause(data.becomes, act.on) !== undefined
  // The law that a report or a decision rests on is not a slip of the pen.
  const open = latest(state, 'investigation-end', 'decision', 'grant', 'refusal') === undefined
  const holds = now === data.was && known && open
  return {
    holds,
    read: { cause: now, known, open },
    message: holds
      ? { zh: '案由可以更正', en: 'the cause may be corrected' }
      : now !== data.was
        ? { zh: '本案案由并非所填的原记载', en: 'the case does not have that cause' }
        : !known
          ? { zh: '更正后的案由未收录', en: 'the new cause is not in the law book' }
          : {
              zh: '已经调查终结或者作出决定，案由不能作为笔误更正',
              en: 'the case was concluded on this cause: it is no slip of the pen',
            },
    cure,
  }
}

function valueFits({ data, state, procedure }: Attempt<ElementCorrection>): Answer {
  const name = correctableElements[data.element]
  const touched = state.entries.flatMap((entry) => {
    const payload = correctedPayload(entry, data, procedure)
    return payload === entry.data ? [] : [{ entry, payload }]
  })
  const read = { element: data.element, entries: touched.map(({ entry }) => entry.seq) }
  const wrong = touched.flatMap(({ entry, payload }) => {
    const step = procedure.steps[entry.step]
    const given = step && validate(step.data, payload, 'correction.fits')
    if (!given || given.ok) return []
    // What the rules themselves added to a payload stands beside the fields that a person fills in.
    return given.findings.filter((item) => !(step.complete && item.code === 'input.unrecognized-keys'))
  })
  // The same value is wrong the same way in every entry.
  if (wrong[0]) return { holds: false, read, message: wrong[0].message, cure }
  return {
    holds: touched.length > 0,
    read,
    message:
      touched.length > 0
        ? { zh: `更正涉及${touched.length}条记录`, en: `${touched.length} entries are corrected` }
        : { zh: `案卷中没有记载为所填内容的${name}`, en: 'no entry has that value of that kind' },
    cure,
  }
}
