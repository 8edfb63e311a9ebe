import { publicKindNames, publicKinds, withdrawalGroundNames } from '@zhifa/domain'
import { chinaDay } from '../../web/china-time'
import type { Bureau } from '../bureau'
import type { ListedItem, PublicFigure } from '../cases'
import { publicPage } from '../frame/layout'
import { registrySections } from './registry/list-page'

interface Way {
  readonly href: string
  readonly title: string
  readonly text: string
}

const services: readonly Way[] = [
  { href: '/officers', title: '执法人员', text: '核验执法证件：姓名、证号、执法类别和有效期' },
  { href: '/verify', title: '核验文书', text: '手里的公示表、证书是不是本机关公示的，现在是否有效' },
  { href: '/figures', title: '执法统计', text: '每月公示多少件、罚没多少，图表和数据下载' },
  { href: '/complaints', title: '监督投诉', text: '投诉、纠错和救济途径，查询纠错办理情况' },
]

const sectionTexts: Readonly<Record<string, string>> = {
  powers: '谁在执法，有哪些职权和责任',
  inspection: '检查哪些事项，抽查怎样进行',
  guides: '怎样申请办理，要哪些材料，多少天办结',
  charts: '处罚、许可、检查的全部环节',
  lists: '裁量基准、音像记录清单和文书样式',
  remedies: '不服决定怎么办，向谁反映',
}

/** Where everybody begins: one search, what there is, and what came last. */
export function frontPage(
  bureau: Bureau,
  { figures, newest }: { readonly figures: readonly PublicFigure[]; readonly newest: readonly ListedItem[] },
): string {
  return publicPage({
    title: '首页',
    bureau,
    here: '/',
    body: (
      <>
        <div class="welcome">
          <h1>{bureau.agency.name}行政执法公示</h1>
          <p>处罚、许可、检查的结果，执法的人员、依据和程序，都在这里公开。</p>
          <search>
            <form class="search" method="get" action="/results">
              <input
                type="search"
                name="q"
                maxLength={100}
                placeholder="当事人、事项、文号或者拼音首字母"
                aria-label="查询执法结果"
              />
              <button type="submit">查询</button>
            </form>
          </search>
        </div>
        <h2>执法结果</h2>
        <ul class="ways">
          {publicKinds.map((kind) => (
            <Card
              key={kind}
              href={`/results?kind=${kind}`}
              title={publicKindNames[kind]}
              text={`公示过${figures.filter((one) => one.kind === kind).reduce((sum, { items }) => sum + items, 0)}件`}
            />
          ))}
        </ul>
        <h2>事前公开</h2>
        <ul class="ways">
          {registrySections.map(({ id, title }) => (
            <Card key={id} href={`/registry?section=${id}`} title={title} text={sectionTexts[id] ?? ''} />
          ))}
          <Card href="/registry/catalogue" title="公示目录" text="公示什么、什么时限、依据哪一条" />
        </ul>
        <h2>查询和监督</h2>
        <ul class="ways">
          {services.map((way) => (
            <Card key={way.href} {...way} />
          ))}
        </ul>
        <section class="panel spaced">
          <div class="split">
            <h2>最近公示</h2>
            <span class="downloads">
              订阅：<a href="/feed.atom">Atom</a>
              <a href="/feed.json">JSON Feed</a>
            </span>
          </div>
          {newest.length === 0 ? (
            <p class="soft">尚无公示的执法结果。</p>
          ) : (
            <ul class="plain">
              {newest.map((item) => (
                <li key={item.item} class="split">
                  <Newest item={item} />
                </li>
              ))}
            </ul>
          )}
          <p>
            <a href="/results">查看全部执法结果</a>
          </p>
        </section>
      </>
    ),
  })
}

function Card({ href, title, text }: Way) {
  return (
    <li>
      <a href={href}>{title}</a>
      <p>{text}</p>
    </li>
  )
}

function Newest({ item: { item, publication, documentNumber, changedAt } }: { readonly item: ListedItem }) {
  return (
    <>
      <span>
        {publication.verb === 'withdraw' ? (
          <>
            <a href={`/decisions/${item}`}>公示信息已撤回</a>{' '}
            <span class="badge bad">{withdrawalGroundNames[publication.ground]}</span>
          </>
        ) : (
          <a href={`/decisions/${item}`}>{publication.content.caseName}</a>
        )}{' '}
        <small>{documentNumber}</small>
      </span>
      <small>{chinaDay(changedAt)}</small>
    </>
  )
}
