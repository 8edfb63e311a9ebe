import { type Publication, type PublicContent, publicRows, withdrawalGroundNames } from '@zhifa/domain'
import type { ItemPageData } from '../storage/public-items'
import { page } from './layout'
import { chineseDate, chineseTime, markNames } from './words'

/** One item at its permanent address: the decision, or the public notice that it was withdrawn and why. */
export function itemPage(site: string, item: ItemPageData): string {
  const { mark, publication, documentNumber } = item
  const title = publication.verb === 'publish' ? publication.content.caseName : (documentNumber ?? '已撤回的公示信息')
  return page(
    site,
    title,
    <article>
      <h1>
        {title} <span class={`badge ${mark}`}>{markNames[mark]}</span>
      </h1>
      {publication.verb === 'publish' ? (
        <Decision content={publication.content} item={item} />
      ) : (
        <Withdrawn notice={publication} item={item} />
      )}
      <Remarks item={item} />
      <Proof item={item} />
    </article>,
  )
}

function Decision({ content, item }: { readonly content: PublicContent; readonly item: ItemPageData }) {
  return (
    <>
      <dl>
        {publicRows(content).map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {item.attachments.length > 0 && (
        <>
          <h2>附件</h2>
          <ul class="plain">
            {item.attachments.map(({ sha256, name, size }) => (
              <li>
                <a href={`/items/${item.recordId}/attachments/${sha256}`}>{name}</a>（PDF，{Math.ceil(size / 1024)} KB）
                <div class="proof">SHA-256 {sha256}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Withdrawn({
  notice,
  item,
}: {
  readonly notice: Extract<Publication, { verb: 'withdraw' }>
  readonly item: ItemPageData
}) {
  return (
    <div class="notice">
      <p>
        {item.agencyName ?? '行政机关'}
        {item.documentNumber === null ? '' : `${item.documentNumber}决定`}的公示信息已于
        {chineseDate(notice.withdrawnOn)}撤回。
      </p>
      <p>
        <strong>撤回事由：</strong>
        {withdrawalGroundNames[notice.ground]}
      </p>
      <p>
        <strong>公开说明的理由：</strong>
        {notice.reason}
      </p>
    </div>
  )
}

function Remarks({ item }: { readonly item: ItemPageData }) {
  if (item.remarks.length === 0) return null
  return (
    <>
      <h2>更正与撤回记录</h2>
      <ul class="plain">
        {item.remarks.map(({ version, verb, text, at }) => (
          <li>
            {chineseTime(at)} 第 {version} 版 {verb === 'publish' ? '更正' : '撤回'}：{text}
          </li>
        ))}
      </ul>
    </>
  )
}

function Proof({ item }: { readonly item: ItemPageData }) {
  return (
    <>
      <h2>公示信息</h2>
      <p class="proof">
        首次公示 {chineseTime(item.firstPublishedAt)}；最近更新 {chineseTime(item.updatedAt)}；第 {item.version} 版
        <br />
        公示编号 {item.recordId}；内容摘要（SHA-256）{item.digest}
      </p>
    </>
  )
}
