import { type DocketMatter, docketStateNames } from '@zhifa/domain'
import { MatterDue } from './matter-due'
import { wordsOfMatter } from './words'

/** What of the docket waits for whoever reads the inbox, the nearest day first. */
export function DocketPanel({ matters, today }: { readonly matters: readonly DocketMatter[]; readonly today: string }) {
  return (
    <section class="panel" id="docket">
      <h2>督办和投诉（{matters.length}）</h2>
      <ul class="plain">
        {matters.map((matter) => {
          const { kind, number, from } = wordsOfMatter(matter)
          return (
            <li key={matter.no}>
              <a href={`/desk/docket/${matter.no}`}>
                {kind} {number}
              </a>{' '}
              <span class="badge">{docketStateNames[matter.state]}</span> <MatterDue matter={matter} today={today} />
              <div class="soft">
                <small>{from}</small>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
