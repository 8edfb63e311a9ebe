import { formatCitation } from '../citation/citation'
import { daysBetween } from '../date/plain-date'
import { obligationsOf } from '../disclosure/obligations'
import { firstParty } from '../payloads/common/concerning'
import type { Examination } from './examination'
import { naming } from './parties'
import { type Symptom, symptom } from './symptom'

/** Publications and withdrawals whose day is over. */
export function publicationSymptoms(seen: Examination): Symptom[] {
  const { record, law, today, procedures } = seen
  return obligationsOf(record, { law, asOf: today, procedures })
    .filter(({ status }) => status === 'overdue')
    .map(({ item, since, entry, deadline, party = firstParty }) => {
      const who = naming(seen, party)
      const withdrawal = item.id === 'withdrawal' || item.id === 'publicity-end'
      const late = deadline && daysBetween(deadline.due, today)
      return symptom('doctor.publication-overdue', {
        urgency: 'past',
        due: deadline?.due,
        entry,
        zh: `${who.zh}“${item.title}”应于${deadline?.due ?? '未知日期'}前办理，已逾期${late ?? '未知'}日`,
        en: `${item.id}${who.en} was due by ${deadline?.due ?? 'an unknown day'}, ${late ?? '?'} days ago`,
        cites: deadline?.citations.map((citation) => formatCitation(citation)) ?? [],
        read: {
          item: item.id,
          period: item.limit?.period ?? null,
          since,
          due: deadline?.due ?? null,
          today,
          ...who.party,
        },
        ...who.party,
        cure: withdrawal
          ? { zh: '请立即撤回公开信息，并公开说明理由', en: 'take the publication back at once and say why' }
          : {
              zh: '请立即作出公开与否判断，起草公开文本并送办公室审核',
              en: 'judge, draft, and have the office approve the publication at once',
            },
        ...(deadline ? { grade: deadline.grade } : {}),
      })
    })
}
