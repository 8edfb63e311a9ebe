import type { DocketMatter } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'

/** Who complained: a page of its own, so that the log of reads says who looked. */
export function complainantPage(bureau: Bureau, user: User, { no, intake: { act } }: DocketMatter): string {
  const { by, contact, number } = act.kind === 'complaint' ? act.complaint : { number: '' }
  return deskPage({
    title: '举报、投诉人',
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/docket">督办和投诉事项</a> / <a href={`/desk/docket/${no}`}>{number}</a> / 举报、投诉人
        </p>
        <h1>举报、投诉人</h1>
        <section class="panel">
          <dl class="pairs">
            <dt>姓名</dt>
            <dd>{by ?? '（匿名）'}</dd>
            <dt>联系方式</dt>
            <dd>{contact ?? '（没有留下）'}</dd>
          </dl>
          <p class="soft">本次查看已经记入查阅日志。请为举报、投诉人保密，不得告知被投诉人和无关人员。</p>
        </section>
      </>
    ),
  })
}
