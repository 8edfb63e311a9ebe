import { type LawBook, type NextAct, roleNames } from '@zhifa/domain'
import type { User } from '../../access'
import { type CaseActs, waitsFor } from '../../cases'
import type { Overview } from '../view'
import { FindingCard } from './finding'

interface NextActsProps {
  readonly item: Overview
  readonly acts: CaseActs
  readonly user: User
  readonly law: LawBook
}

/** What may be done now, and what already stands in the way of it. */
export function NextActs({ item, acts, user, law }: NextActsProps) {
  if (acts.expected.length + acts.other.length === 0) return <p class="soft">本案已经办结归档，没有后续事项。</p>
  return (
    <>
      {acts.expected.length === 0 && <p class="soft">{item.final ? '本案已经归档。' : '按流程没有等待办理的事项。'}</p>}
      {acts.expected.map((act) => (
        <ActCard key={act.step.id} act={act} item={item} user={user} law={law} />
      ))}
      {acts.other.length > 0 && (
        <details open={acts.expected.length === 0 && !item.final}>
          <summary>其他可以办理的事项（{acts.other.length}）</summary>
          {acts.other.map((act) => (
            <ActCard key={act.step.id} act={act} item={item} user={user} law={law} />
          ))}
        </details>
      )}
    </>
  )
}

function ActCard({ act, item, user, law }: Omit<NextActsProps, 'acts'> & { readonly act: NextAct }) {
  const { step, obstacles } = act
  const mine = waitsFor(user, step, item.record, item.state)
  const ready = obstacles.length === 0
  return (
    <article class={`act${ready ? ' ready' : ''}`}>
      <header>
        <h3>{step.title}</h3>
        {!ready && <span class="badge bad">暂不能办理</span>}
        {mine ? (
          <a class={`button${ready ? '' : ' quiet'}`} href={`/desk/cases/${item.id}/acts/${step.id}`}>
            办理
          </a>
        ) : (
          <small class="for">由{roleNames[step.role]}办理</small>
        )}
      </header>
      {step.hint && <small>{step.hint}</small>}
      {obstacles.map((finding) => (
        <FindingCard key={finding.code} finding={finding} law={law} />
      ))}
    </article>
  )
}
