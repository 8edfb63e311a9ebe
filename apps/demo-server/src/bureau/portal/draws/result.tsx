import { formatChineseDate, type KeptDraw } from '@zhifa/domain'

/** What came out, in the order of drawing, with every change since. */
export function Result({ draw: { drawn, plan } }: { readonly draw: KeptDraw }) {
  if (!drawn) return null
  const { result, digest, on } = drawn
  const objectOf = (id: string): string => plan.objects.find((one) => one.id === id)?.name ?? id
  const nameOf = (id: string): string => plan.inspectors.find((one) => one.id === id)?.name ?? id
  return (
    <section class="panel official">
      <h2>抽取结果</h2>
      <p>
        {formatChineseDate(on)}抽取。随机数：<b>{result.entropy.numbers?.join('、')}</b>
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th>次序</th>
              <th>检查对象</th>
              <th>检查人员</th>
              <th>变更</th>
            </tr>
          </thead>
          <tbody>
            {result.drawn.map(({ order, object, inspectors, replaces, withdrawn, recused = [] }) => (
              <tr key={order}>
                <td>{order}</td>
                <td>{objectOf(object)}</td>
                <td>{inspectors.map(nameOf).join('、')}</td>
                <td>
                  {replaces !== undefined && <div>接替{objectOf(replaces)}</div>}
                  {withdrawn !== undefined && <div>不再检查：{withdrawn}</div>}
                  {recused.map(({ inspector, by, reason }) => (
                    <div key={inspector}>
                      {nameOf(inspector)}（{reason}）
                      {by === undefined ? '，没有可以接替的人员' : `，由${nameOf(by)}接替`}
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!result.complete && <p class="note">没有抽满：应抽{result.wanted}个，或者有的对象检查人员不足。</p>}
      <p class="soft">
        结果摘要 <code>{digest}</code>
      </p>
    </section>
  )
}
