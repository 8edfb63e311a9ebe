import type { Bureau } from '../bureau'
import { publicPage } from '../frame/layout'
import { Row } from './content'

/** How to complain, and how to ask for a correction. */
export function complaintsPage(bureau: Bureau): string {
  const { agency } = bureau
  return publicPage({
    title: '监督投诉',
    bureau,
    here: '/complaints',
    body: (
      <div class="narrow">
        <h1>监督投诉</h1>
        <section class="panel official">
          <p>对执法行为有意见，或者认为公示内容有错误的，可以向本机关反映：</p>
          <dl class="pairs">
            <Row title="机关">{agency.name}</Row>
            <Row title="地址">{agency.address}</Row>
            <Row title="电话">{agency.telephone}</Row>
          </dl>
        </section>
        <section class="panel official">
          <h2>查询纠错</h2>
          <p>每一条公示信息的页面都可以报告错误。已经报告的，输入编号查询办理情况：</p>
          <form class="search" method="get" action="/reports">
            <input name="number" placeholder="十位编号" aria-label="纠错编号" pattern="[0-9a-z]{10}" required />
            <button type="submit">查询</button>
          </form>
        </section>
        <section class="panel official">
          <h2>救济途径</h2>
          <p>
            对行政处罚决定不服的，可以依法向{agency.government}申请行政复议，或者依法向{agency.court}
            提起行政诉讼。具体机关和期限以处罚决定书载明的为准。
          </p>
        </section>
      </div>
    ),
  })
}
