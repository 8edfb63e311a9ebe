import { may } from '../../access'
import { Choice, Field, Unfolding } from '../evidence/fields'
import type { Here } from './here'

/** 移交档案馆: the package that was handed over, and the receipt. */
export function Transfers({ view: { standing, packages, caseId }, action, says, user }: Here) {
  const finished = packages.filter(({ zip }) => zip !== undefined)
  return (
    <section class="panel" id="transfer">
      <h2>移交县级档案馆（{standing.transfers.length}）</h2>
      {standing.transfers.length === 0 && <p class="soft">没有移交。</p>}
      {standing.transfers.map(({ no, request, receipt }) => (
        <article key={no}>
          <h3>
            {request.act.archive} <span class="badge">{receipt ? '已接收' : '待接收凭证'}</span>
          </h3>
          <p>
            移交清册{request.act.list}，第{request.act.package}包
          </p>
          <p class="soft">
            {request.at.replace('T', ' ')} {request.by.name}移交
            {receipt && `；${receipt.act.on}由${receipt.act.by}接收，凭证${receipt.act.number}`}
          </p>
          {!receipt && says('transfer-receipt') && (
            <Unfolding {...{ action }} kind="transfer-receipt" about={{ transfer: no }} title="登记接收凭证">
              <Field id={`receipt-${no}`} name="number" title="接收凭证编号" />
              <Field id={`receipt-${no}`} name="by" title="接收人" />
              <Field id={`receipt-${no}`} name="on" title="接收日期" type="date" />
            </Unfolding>
          )}
        </article>
      ))}
      {may(user, 'packing-files') && (
        <p>
          <a href={`/desk/cases/${caseId}/archive`}>制作和取用移交包</a>
        </p>
      )}
      {standing.gone !== 'disposed' && says('transfer') && finished.length > 0 && (
        <Unfolding {...{ action }} kind="transfer" title="登记移交">
          <Choice
            id="transfer"
            name="package"
            title="移交包"
            options={finished.map(({ number }) => [String(number), `第${number}包`])}
          />
          <Field id="transfer" name="archive" title="接收的档案馆" />
          <Field id="transfer" name="list" title="移交清册编号" />
        </Unfolding>
      )}
    </section>
  )
}
