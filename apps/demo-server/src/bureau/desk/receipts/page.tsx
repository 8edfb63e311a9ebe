import { cites, EnforcementCategory, formatCitations, type LawBook, type Receipt } from '@zhifa/domain'
import { factKinds } from '@zhifa/review-rules'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { Grade } from '../pages/finding'
import { type ReceiptKind, receiptKinds } from './receipts'

interface Shown {
  readonly id: string
  readonly receipts: readonly { readonly kind: ReceiptKind; readonly receipt: Receipt }[]
}

/** What the desk computed of a case, each with what it rests on and a file with which anybody does it again. */
export function receiptPage(bureau: Bureau, user: User, { id, receipts }: Shown): string {
  return deskPage({
    title: '运算凭证',
    bureau,
    user,
    here: '',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={`/desk/cases/${id}`}>{id}</a> / 运算凭证
        </p>
        <h1>运算凭证</h1>
        <p>
          凭证写明用什么程序、依据哪些法规数据、由什么案卷内容得出什么结果。任何人用同一程序都可以重新运算，核对结果是否一致。
        </p>
        {receipts.map(({ kind, receipt }) => (
          <section key={kind} class="panel">
            <h2>
              {receiptKinds[kind]} <Grade grade={receipt.grade} />
            </h2>
            <Evidence receipt={receipt} law={bureau.law} on={bureau.today()} />
            <p class="soft">
              读取{receipt.read.length}项法规数据，涉及{receipt.editions.length}个法规版本。
            </p>
            <p>
              <a href={`/desk/cases/${id}/receipts/${kind}.json`}>下载凭证</a>
            </p>
          </section>
        ))}
        <details>
          <summary>怎样核对</summary>
          {receipts.map(({ kind, receipt }) => (
            <p key={kind}>
              {receiptKinds[kind]}由程序 <code>{receipt.engine.name}</code> {receipt.engine.version}版算出。
            </p>
          ))}
          <p>
            案件期限：<code>zhifa-domain receipt verify 凭证.json --layer 本机关法规数据.json</code>
          </p>
          <p>
            法制审核：<code>zhifa-review receipt verify 凭证.json --layer 本机关法规数据.json</code>
          </p>
          <p>凭证载有案卷内容，只在本机关内部使用，下载记入查阅日志。</p>
        </details>
      </div>
    ),
  })
}

/** What the values are called that an answer read, of law and of the case, with their articles; one without a name is counted. */
function namesOf(ids: readonly string[], { receipt, law, on }: Named): string {
  const { periods, parameters, causes, benchmarks, inspectionCaps } = law
  const grounds = new Map(
    EnforcementCategory.options.flatMap((category) =>
      law.reviewGrounds(category, on).map(({ id, title }) => [id, { title }] as const),
    ),
  )
  const named = ids.flatMap((id) => {
    const [title = factName(id)] = [periods, parameters, causes, benchmarks, inspectionCaps, grounds].flatMap(
      (of) => of.get(id)?.title ?? [],
    )
    const articles = receipt.read.find((one) => one.id === id)?.version?.cites ?? []
    return title === undefined
      ? []
      : `${title}${articles.length === 0 ? '' : `（${formatCitations(cites(...articles))}）`}`
  })
  const others = ids.length - named.length
  return [...new Set(named), ...(others > 0 ? [`${named.length > 0 ? '其他' : ''}${others}项`] : [])].join('、')
}

const factName = (id: string): string | undefined => (Object.hasOwn(factKinds, id) ? factKinds[id]?.name : undefined)

interface Named {
  readonly receipt: Receipt
  readonly law: LawBook
  /** The grounds of a review are named as of this day. */
  readonly on: string
}

/** How well the values are known that an answer rests on. */
function Evidence(named: Named) {
  const { grade, unverified, missing } = named.receipt
  if (unverified.length + missing.length === 0)
    return <p>{grade === 'secondary' ? '部分数值依二手资料。' : '所依据的数值均经核实。'}</p>
  return (
    <>
      {unverified.length > 0 && <p>所依据的数值未经核实：{namesOf(unverified, named)}。</p>}
      {missing.length > 0 && <p>法规数据没有的数值：{namesOf(missing, named)}。</p>}
    </>
  )
}
