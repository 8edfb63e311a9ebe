import { articles, formatChineseDate, gradeNames, type RegistryDuty, registryReasonNames } from '@zhifa/domain'

/** Whether an item is as it should be, in one badge. */
export function Standing({ duties }: { readonly duties: readonly RegistryDuty[] }) {
  const duty = duties[0]
  if (!duty) return <span class="badge good">现行</span>
  const due = duty.deadline?.due
  const style = duty.status === 'overdue' ? 'bad' : 'warn'
  return (
    <span class={`badge ${style}`}>
      {registryReasonNames[duty.reason]}
      {due === undefined ? '' : duty.status === 'overdue' ? `，应于${due}前调整` : `，${due}前调整`}
    </span>
  )
}

/** What changed, since when, and until when it is to be adjusted on which article. */
export function DutyNotes({ duties }: { readonly duties: readonly RegistryDuty[] }) {
  return (
    <>
      {duties.map((duty) => (
        <div key={duty.reason} class="note">
          <b>{registryReasonNames[duty.reason]}</b>
          {duty.since && `：自${formatChineseDate(duty.since)}起`}
          {duty.changed.length > 0 && `，${articles(duty.changed.map(({ citation }) => citation))}的版本已经变化`}
          {duty.reason === 'content-changed' && '，按现有名录和法规生成的内容与已公开的不同'}。
          {duty.deadline
            ? `应当在${formatChineseDate(duty.deadline.due)}前调整（${gradeNames[duty.deadline.grade]}）。`
            : duty.reason === 'unpublished'
              ? ''
              : '没有查到规定的调整期限。'}
        </div>
      ))}
    </>
  )
}
