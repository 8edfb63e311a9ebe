import {
  cites,
  formatCitation,
  isInService,
  isKept,
  type Secrecy,
  secrecyBasis,
  secrecyNames,
  secrecyOf,
} from '@zhifa/domain'
import { Grade } from '../pages/finding'
import { Choice, Field, Unfolding } from './fields'
import type { Here } from './here'

/** 涉密情况和查阅: what each file is kept for, and who has leave to read it. */
export function Files({ view, action, bureau, user, head }: Here & { readonly head: boolean }) {
  const { items, events, on } = view
  const today = bureau.today()
  const person = (id: string): string => bureau.registry.officers.get(id)?.name ?? id
  const others = [...bureau.registry.officers.values()].filter(({ id }) => id !== user.id)
  const readers = others.filter((officer) => isInService(officer, today)).map(({ id, name }) => [id, name] as const)
  const marks = on || head || user.roles.includes('archivist')
  return (
    <section class="panel" id="secrecy">
      <h2>涉密情况和查阅（{items.length}）</h2>
      <p class="soft">
        国家秘密不得存入本系统。标注后，没有参与本案的人员凭岗位不能打开，由负责人逐件准予；每次打开都有记录。
      </p>
      <ul class="plain">
        {items.map(({ sha256, name }, i) => {
          const secrecy = secrecyOf(events, sha256)
          const leave = events.flatMap(({ act }) =>
            act.kind === 'access' && act.file === sha256 && today <= act.until ? [act] : [],
          )
          return (
            <li key={sha256}>
              {name}{' '}
              <span class={`badge ${isKept(secrecy) ? 'warn' : ''}`}>
                {secrecy === undefined ? '尚未标注' : secrecyNames[secrecy]}
              </span>
              {secrecy !== undefined && secrecy !== 'open' && <Basis secrecy={secrecy} />}
              {leave.map((given) => (
                <div key={`${given.person} ${given.until}`} class="soft">
                  准予{person(given.person)}查阅至{given.until}：{given.reason}
                </div>
              ))}
              {marks && (
                <Unfolding {...{ action }} kind="secrecy" about={{ file: sha256 }} title="标注">
                  <Choice id={`mark-${i}`} name="secrecy" title="涉密情况" options={Object.entries(secrecyNames)} />
                  <Field id={`mark-${i}`} name="reason" title="理由" />
                </Unfolding>
              )}
              {head && isKept(secrecy) && (
                <Unfolding {...{ action }} kind="access" about={{ file: sha256 }} title="准予查阅">
                  <Choice id={`leave-${i}`} name="person" title="查阅人" options={readers} />
                  <Field id={`leave-${i}`} name="reason" title="查阅理由" />
                  <Field id={`leave-${i}`} name="until" title="准予至" type="date" />
                </Unfolding>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Why a class is kept from others, and how well that was read. */
function Basis({ secrecy }: { readonly secrecy: Exclude<Secrecy, 'open'> }) {
  const { cites: articles, grade } = secrecyBasis[secrecy]
  const read = cites(...articles).map((one) => formatCitation(one))
  return (
    <>
      {' '}
      {read.length > 0 && <span class="soft">{read.join('、')}</span>}
      {grade && <Grade grade={grade} />}
    </>
  )
}
