import { deviceLacks, formatChineseDate } from '@zhifa/domain'
import type { Bureau } from '../bureau'
import { publicPage } from '../frame/layout'

/** 电子技术监控设备 with their places, which the law makes public (行政处罚法第四十一条第一款); those in use first. */
export function devicesPage(bureau: Bureau): string {
  const today = bureau.today()
  const devices = [...bureau.registry.devices.values()].map((device) => ({
    device,
    lacks: deviceLacks(device, today, bureau),
  }))
  const sorted = devices.toSorted((a, b) => a.lacks.length - b.lacks.length)
  return publicPage({
    title: '电子技术监控设备',
    bureau,
    here: '/devices',
    body: (
      <>
        <h1>电子技术监控设备</h1>
        <p class="soft">
          依照《行政处罚法》第四十一条，设备经法制和技术审核，设置地点向社会公布；记录未经审核或者经审核不符合要求的，不作为处罚的证据。当事人可以查询本人的记录，电话
          {bureau.agency.telephone}。
        </p>
        <section class="panel">
          {sorted.length === 0 ? (
            <p class="soft">本机关没有使用电子技术监控设备。</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th>设备</th>
                  <th>设置地点</th>
                  <th>审核</th>
                  <th>状态</th>
                </tr>
              </thead>
              <tbody>
                {sorted.map(({ device, lacks }) => (
                  <tr key={device.id}>
                    <td>
                      {device.name}
                      <div>
                        <small>
                          {device.id}，{device.standard}
                        </small>
                      </div>
                    </td>
                    <td>{device.place}</td>
                    <td>
                      <small>
                        法制审核 {formatChineseDate(device.legalReview.on)}
                        <br />
                        技术审核 {formatChineseDate(device.technicalReview.on)}（{device.technicalReview.by}）
                      </small>
                    </td>
                    <td>
                      {lacks.length === 0 ? (
                        <span class="badge good">自{formatChineseDate(device.from)}使用</span>
                      ) : (
                        <span class="badge dim">未使用：{lacks.map(({ zh }) => zh).join('，')}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
        <Systems bureau={bureau} today={today} />
      </>
    ),
  })
}

/** 非现场检查的信息系统: from which the bureau may take records without a visit, and who keeps them. */
function Systems({ bureau, today }: { readonly bureau: Bureau; readonly today: string }) {
  const systems = [...bureau.registry.systems.values()]
  return (
    <section class="panel">
      <h2>非现场检查的信息系统</h2>
      <p class="soft">
        非现场检查只从登记的设备和系统调取记录，逐条审核；发现问题的，告知被检查人查询途径，并听取陈述、申辩。被检查人可以查询本单位的记录，电话
        {bureau.agency.telephone}。
      </p>
      {systems.length === 0 ? (
        <p class="soft">没有登记信息系统。</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>系统</th>
              <th>管理单位</th>
              <th>使用依据</th>
              <th>状态</th>
            </tr>
          </thead>
          <tbody>
            {systems.map(({ id, name, keeper, contents, basis, from, until }) => (
              <tr key={id}>
                <td>
                  {name}
                  <div>
                    <small>{contents}</small>
                  </div>
                </td>
                <td>{keeper}</td>
                <td>{basis}</td>
                <td>
                  {from <= today && (until === undefined || today <= until) ? (
                    <span class="badge good">自{formatChineseDate(from)}使用</span>
                  ) : (
                    <span class="badge dim">未使用</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
