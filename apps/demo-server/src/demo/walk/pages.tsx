import type { Finding } from '@zhifa/domain'
import { may, type User } from '../../bureau/access'
import type { Bureau } from '../../bureau/bureau'
import { FindingCard } from '../../bureau/desk/pages/finding'
import { deskPage } from '../../bureau/frame/layout'

interface Step {
  readonly title: string
  readonly by: string
}

/** Where the demonstration begins. */
export function demoPage(
  bureau: Bureau,
  user: User,
  cases: readonly { readonly id: string; readonly length: number }[],
  total: number,
  drill?: string,
): string {
  return deskPage({
    title: '演示',
    bureau,
    user,
    here: '/desk/demo',
    body: (
      <div class="narrow">
        <h1>演示：一件行政处罚案件的全过程</h1>
        <p>
          新建一件虚构案件（未取得公共场所卫生许可证擅自营业），从受理、立案、检查、询问、调查终结、法制审核、告知、陈述申辩，到决定、公开、送达、缴款、结案、归档，共
          {total}
          个事项。每个事项都由相应岗位的人员、经与手工办理完全相同的检查登记入卷；公开内容随即推送到县级平台。
        </p>
        <form method="post" action="/desk/demo" class="actions">
          <button type="submit" name="mode" value="auto">
            逐步走完样例案件
          </button>
          <button type="submit" name="mode" value="manual" class="quiet">
            一次点一步
          </button>
        </form>
        {drill !== undefined && (
          <p>
            县级平台出故障时推送怎样等待、核对和补送，可以在<a href={drill}>平台的故障演练页</a>试验
            {may(user, 'push-monitor') && (
              <>
                ，在<a href="/desk/figures/push">推送监控</a>中查看
              </>
            )}
            。
          </p>
        )}
        {cases.length > 0 && (
          <section class="panel spaced">
            <h2>走过的样例案件</h2>
            <ul class="plain">
              {cases.map(({ id, length }) => (
                <li key={id}>
                  <a href={`/desk/demo/${id}`}>{id}</a> {length >= total ? '已走完' : `已办理${length}项，共${total}项`}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    ),
  })
}

export interface WalkView {
  readonly id: string
  readonly steps: readonly Step[]
  readonly done: number
  readonly auto: boolean
  readonly findings: readonly Finding[]
  readonly publicUrl: string | undefined
}

/** The walk through one case: every act of it, and how far it has come. */
export function walkPage(bureau: Bureau, user: User, view: WalkView): string {
  const { id, steps, done, auto, findings } = view
  const finished = done >= steps.length
  const goesOn = auto && !finished && findings.length === 0
  return deskPage({
    title: `演示 ${id}`,
    bureau,
    user,
    here: '/desk/demo',
    body: (
      <div class="narrow">
        <h1>样例案件 {id}</h1>
        <p class="facts" role="status">
          {finished ? '已走完：案件已归档' : `已办理${done}项，共${steps.length}项`}
        </p>
        <progress value={done} max={steps.length} aria-label="进度" />
        {findings.map((finding) => (
          <FindingCard key={finding.code} finding={finding} law={bureau.law} />
        ))}
        {finished ? (
          <Finished view={view} />
        ) : (
          <form method="post" action={`/desk/demo/${id}`} class="actions" {...(goesOn ? { 'data-auto': '250' } : {})}>
            <button type="submit" name="mode" value="manual" class={goesOn ? 'quiet' : ''}>
              {goesOn ? '暂停在下一步' : `办理下一步：${steps[done]?.title}`}
            </button>
            <button type="submit" name="mode" value="auto" class={goesOn ? '' : 'quiet'} data-auto-button>
              自动走完
            </button>
            <a href={`/desk/cases/${id}`}>查看案件</a>
          </form>
        )}
        <section class="panel spaced">
          <ol class="steps">
            {steps.map((step, i) => (
              <li key={i} class={i < done ? 'past' : i === done ? 'now' : undefined}>
                {step.title} <small>{bureau.registry.officers.get(step.by)?.name}</small>
              </li>
            ))}
          </ol>
        </section>
      </div>
    ),
  })
}

function Finished({ view }: { readonly view: WalkView }) {
  return (
    <div class="actions" {...(view.publicUrl === undefined ? { 'data-reload': '1000' } : {})}>
      <a class="button" href={`/desk/cases/${view.id}`}>
        查看案件
      </a>
      <a class="button quiet" href={`/desk/cases/${view.id}/file.pdf`}>
        打开案卷（PDF）
      </a>
      {view.publicUrl === undefined ? (
        <span class="soft">正在等待县级平台的回执……</span>
      ) : (
        <a class="button quiet" href={view.publicUrl}>
          县级平台公示页
        </a>
      )}
    </div>
  )
}
