import type { Known } from './known'
import type { Suggestion } from './suggestion'

/** What the party answers to the first question of an interview, as it stands on the button. */
const answer = '看清楚了，不申请回避。'

/** What officers say first wherever they meet a party (行政处罚法第五十五条, 第四十三条), as it mostly goes: one statement, one press. */
export const shownAndTold = ({ step }: Pick<Known, 'step'>): Suggestion[] => [
  {
    id: 'shown-and-told',
    at: 'data.recusalAsked',
    label:
      step.id === 'interview'
        ? `已出示执法证件、告知权利，对第1问答“${answer}”`
        : '已出示执法证件、告知权利，当事人不申请回避',
    write(data) {
      data.certificateShown = true
      data.rightsTold = true
      data.recusalAsked = false
      const [first, ...others] = step.id === 'interview' && Array.isArray(data.questions) ? data.questions : []
      // What somebody typed already is theirs.
      if (first && !Reflect.get(Object(first), 'answer')) data.questions = [{ ...Object(first), answer }, ...others]
      return []
    },
  },
]
