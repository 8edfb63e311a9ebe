import type { Custody, Finding } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { Refused } from '../pages/refused'
import { Acts, Chain } from './originals'

/** An original, and the case that it belongs to. */
export interface Held {
  readonly caseId: string
  readonly item: Custody
}

/** 我保管的载体: what somebody holds or was given, of whatever case; of the case itself nothing is shown. */
export function heldPage(bureau: Bureau, user: User, held: readonly Held[], findings: readonly Finding[] = []): string {
  return deskPage({
    title: '原始载体和原物',
    bureau,
    user,
    here: '/desk',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk">待办</a> / 原始载体和原物
        </p>
        <h1>由我保管和待我接收的原始载体、原物</h1>
        <Refused title="没有登记" findings={findings} law={bureau.law} />
        {held.length === 0 && <p class="soft">没有。</p>}
        {held.map(({ caseId, item }) => (
          <section key={`${caseId}/${item.no}`} class="panel">
            <h2>
              {item.title} <small class="soft">{item.label}</small>
            </h2>
            <p class="soft">案件 {caseId}</p>
            <Chain item={item} registry={bureau.registry} />
            <Acts item={item} {...{ bureau, user }} action="/desk/custody" about={{ case: caseId }} />
          </section>
        ))}
      </>
    ),
  })
}
