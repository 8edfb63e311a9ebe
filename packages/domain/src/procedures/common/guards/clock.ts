import { type ClockCorrection, entriesAfter, movedDay } from '../../../case/reading/clock'
import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'

/**
 * Only what lies in the future is put right, and not beyond the acts before it: nobody moves an honest day, and nothing of the
 * "future" stops a case for ever.
 */
export const clockCorrectionFits = guard<ClockCorrection, KnownPayloads>(
  {
    id: 'clock.correction-fits',
    title: '有记录的日期晚于更正之日，更正后不晚于该日，也不早于此前的办理行为',
    cites: ['国办发〔2018〕118号'],
  },
  ({ data, state, act }) => {
    const moving = entriesAfter(state.entries, act.on)
    const days = state.entries.map(({ seq, on }) => ({
      seq,
      on: moving.includes(seq) ? movedDay(on, data.days) : on,
    }))
    const wrong = days.filter(
      ({ seq, on }, i) => moving.includes(seq) && (on > act.on || days.slice(0, i).some((before) => before.on > on)),
    )
    const holds = moving.length > 0 && wrong.length === 0
    return {
      holds,
      read: { entries: moving, wrong: wrong.map(({ seq }) => seq), days: data.days },
      message: holds
        ? { zh: '更正后各记录的日期先后有序', en: 'the days are in order after the correction' }
        : {
            zh: '没有日期晚于更正之日的记录，或者更正后的日期仍不相符',
            en: 'nothing lies in the future, or a day is still out of order',
          },
      cure: {
        zh: '请核对更正天数；日期不在今日以后的记录不在此更正',
        en: 'check the number of days; days that do not lie in the future are not moved',
      },
    }
  },
)
