import { partyActNames, partyFlagNames } from '@zhifa/domain'
import { nameFor, type PartyView, type Standing } from '../../parties'

const standings: Readonly<Record<Standing, string>> = {
  same: '同一当事人',
  undecided: '尚未认定',
  split: '已拆分',
  namesake: '名称相同，代码不同',
}
const offered = {
  same: ['split'],
  undecided: ['merge', 'apart'],
  split: ['merge'],
  namesake: [],
} as const satisfies Record<Standing, readonly (keyof typeof partyActNames)[]>

interface Props {
  readonly view: PartyView
  readonly propose: boolean
}

/** Who else is, or could be, this party, and what may be proposed about it. */
export function RegisterForms({ view: { mention, others }, propose }: Props) {
  const action = `/desk/cases/${mention.caseId}/parties/${mention.no}`
  return (
    <section class="panel" id="register">
      <h2>同名和同一当事人（{others.length}）</h2>
      {others.length === 0 && <p class="soft">其他案件中没有相同或者相近的当事人。</p>}
      <ul class="plain">
        {others.map(({ mention: other, seen, stands }) => (
          <li key={other.id}>
            {seen ? (
              <a href={`/desk/cases/${other.caseId}/parties/${other.no}`}>{nameFor(other, seen)}</a>
            ) : (
              nameFor(other, seen)
            )}{' '}
            <span class="badge">{standings[stands]}</span>{' '}
            <small class="soft">{seen ? `案件${other.caseId}` : '您没有参与办理的案件'}</small>
            {propose && offered[stands].length > 0 && (
              <details>
                <summary>提出{offered[stands].map((kind) => partyActNames[kind]).join('、')}</summary>
                <form method="post" action={action} class="panel">
                  <input type="hidden" name="other" value={other.id} />
                  <div class="field">
                    <label for={`reason-${other.id}`}>理由</label>
                    <input id={`reason-${other.id}`} name="reason" maxLength={1000} required />
                  </div>
                  <div class="actions">
                    {offered[stands].map((kind) => (
                      <button key={kind} type="submit" name="kind" value={kind} class="quiet">
                        {partyActNames[kind]}
                      </button>
                    ))}
                  </div>
                </form>
              </details>
            )}
          </li>
        ))}
      </ul>
      {propose && (
        <details>
          <summary>加标记、取消标记</summary>
          <form method="post" action={action} class="panel">
            <div class="field">
              <label for="flag">标记</label>
              <select id="flag" name="flag">
                {Object.entries(partyFlagNames).map(([flag, name]) => (
                  <option key={flag} value={flag}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <div class="field">
              <label for="until">标记截止日期（取消的不填）</label>
              <input id="until" type="date" name="until" />
            </div>
            <div class="field">
              <label for="flag-reason">理由</label>
              <input id="flag-reason" name="reason" maxLength={1000} required />
            </div>
            <div class="actions">
              <button type="submit" name="kind" value="flag" class="quiet">
                加标记
              </button>
              <button type="submit" name="kind" value="unflag" class="quiet">
                取消标记
              </button>
            </div>
          </form>
        </details>
      )}
    </section>
  )
}
