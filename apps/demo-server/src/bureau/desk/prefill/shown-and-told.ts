import type { Suggestion } from './suggestion'

/** What officers say first wherever they meet a party (行政处罚法第五十五条, 第四十三条), as it mostly goes: one statement, one press. */
export const shownAndTold = (): Suggestion[] => [
  {
    id: 'shown-and-told',
    at: 'data.recusalAsked',
    label: '已出示执法证件、告知权利，当事人不申请回避',
    write(data) {
      data.certificateShown = true
      data.rightsTold = true
      data.recusalAsked = false
      return []
    },
  },
]
