import qrcode from 'qrcode-generator'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'

interface Shown {
  readonly id: string
  readonly object: string
  /** Absent: nobody may go there now. */
  readonly address: string | undefined
}

/** The code of one check, large enough for a camera. */
export function codePage(bureau: Bureau, user: User, { id, object, address }: Shown): string {
  return deskPage({
    title: '检查码',
    bureau,
    user,
    here: '',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={`/desk/cases/${id}`}>{id}</a> / 检查码
        </p>
        <h1>{object}</h1>
        {address === undefined ? (
          <p class="note">现在没有检查码：检查码自检查批准起签发，检查进行或者取消后失效。</p>
        ) : (
          <section class="panel code">
            <Code text={address} />
            <p>请被检查单位扫码，核对人员、事项和依据，并在页面上登记扫码。</p>
            <p class="soft">登记后再填写“现场检查”，检查码和扫码时间自动填入。</p>
            <p>
              <a href={address}>打开扫码页面</a>
            </p>
          </section>
        )}
      </div>
    ),
  })
}

/** A QR code as one path: nothing of it is fetched, and it prints. */
function Code({ text }: { readonly text: string }) {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  const side = code.getModuleCount()
  const squares = Array.from({ length: side * side }, (_, i) => [Math.floor(i / side), i % side] as const)
  const dark = squares.filter(([row, column]) => code.isDark(row, column))
  return (
    <svg viewBox={`-4 -4 ${side + 8} ${side + 8}`} role="img" aria-label="检查码" shape-rendering="crispEdges">
      <rect x="-4" y="-4" width={side + 8} height={side + 8} fill="#fff" />
      <path d={dark.map(([row, column]) => `M${column} ${row}h1v1h-1z`).join('')} fill="#000" />
    </svg>
  )
}
