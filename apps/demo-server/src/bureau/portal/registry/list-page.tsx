import { articles, parseCitation, type RegistryText } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { publicPage } from '../../frame/layout'
import { Downloads } from '../downloads'
import type { ShownItem } from './shown'
import { Standing } from './staleness'

export interface RegistrySection {
  readonly id: string
  readonly title: string
  readonly kinds: readonly string[]
}

/** The sections of what stands before enforcement, each with an address; whatever is in none of them comes last. */
export const registrySections: readonly RegistrySection[] = [
  { id: 'powers', title: '主体、人员和权责', kinds: ['subject', 'officers', 'powers'] },
  { id: 'inspection', title: '检查事项', kinds: ['inspection-items', 'random-inspection-list'] },
  { id: 'guides', title: '服务指南', kinds: ['service-guide'] },
  { id: 'charts', title: '流程图', kinds: ['flow-chart'] },
  {
    id: 'lists',
    title: '裁量基准、清单和文书',
    kinds: ['benchmark', 'review-catalogue', 'recording-list', 'forms'],
  },
  { id: 'remedies', title: '监督和救济', kinds: ['supervision'] },
]

/** The items of a section, of all of them without one. */
export function itemsIn(items: readonly ShownItem[], section: RegistrySection | undefined): readonly ShownItem[] {
  return section ? items.filter(({ edition }) => section.kinds.includes(edition.text.kind)) : items
}

/** 事前公开: everything that stands before enforcement begins, with its edition, its articles and whether it is up to date. */
export function registryPage(bureau: Bureau, items: readonly ShownItem[], section?: RegistrySection): string {
  const known = registrySections.flatMap(({ kinds }) => kinds)
  const rest = section ? [] : items.filter(({ edition }) => !known.includes(edition.text.kind))
  const title = section?.title ?? '事前公开'
  return publicPage({
    title,
    bureau,
    here: '/registry',
    body: (
      <>
        <p class="crumbs">
          <a href="/">首页</a> / {section ? <a href="/registry">事前公开</a> : '事前公开'}
          {section && ` / ${section.title}`}
        </p>
        <h1>{title}</h1>
        <p class="soft">
          执法主体、人员、权责、程序、清单和救济渠道。内容由名录、法规和办案程序生成，经本机关办公室审核后公开；依据变动的标明调整期限。
          <a href="/registry/catalogue">公示目录和时限要求</a>
        </p>
        <nav class="kinds" aria-label="栏目">
          <a href="/registry" aria-current={section ? undefined : 'true'}>
            全部
          </a>
          {registrySections.map(({ id, title: name }) => (
            <a key={id} href={`/registry?section=${id}`} aria-current={id === section?.id ? 'true' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        {items.length > 0 && (
          <p>
            <Downloads path="/registry" query={section ? `?section=${section.id}` : ''} />
          </p>
        )}
        {itemsIn(items, section).length === 0 && <p class="panel soft">尚无经审核公开的内容。</p>}
        {(section ? [section] : registrySections).map((each) => (
          <Group key={each.id} title={each.title} items={itemsIn(items, each)} />
        ))}
        <Group title="其他" items={rest} />
      </>
    ),
  })
}

function Group({ title, items }: { readonly title: string; readonly items: readonly ShownItem[] }) {
  if (items.length === 0) return null
  return (
    <section class="panel">
      <h2>{title}</h2>
      <table class="fixed">
        <thead>
          <tr>
            <th scope="col">公开内容</th>
            <th scope="col">依据</th>
            <th scope="col">版次</th>
            <th scope="col">公开日期</th>
            <th scope="col">状态</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, edition, duties }) => (
            <tr key={id}>
              <td>
                <a href={`/registry/${id}`}>{edition.text.title}</a>
              </td>
              <td data-label="依据">
                <small>{basisOf(edition.text)}</small>
              </td>
              <td class="fit" data-label="版次">
                第{edition.edition}版
              </td>
              <td class="fit" data-label="公开日期">
                {edition.approvedOn}
              </td>
              <td data-label="状态">
                <Standing duties={duties} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The norms by name; the articles stand on the item's page. */
function basisOf({ restsOn }: RegistryText): string {
  const norms = [...new Set(restsOn.map((text) => articles([parseCitation(text).statute])))]
  return norms.length > 2 ? `${norms.slice(0, 2).join('、')}等${norms.length}部` : norms.join('、')
}
