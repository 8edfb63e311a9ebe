import { Registry } from '@zhifa/domain'
import { sampleHead, sampleLaw, sampleLists, sampleRegistry } from '@zhifa/domain/testing'
import type { Bureau, Demonstration } from '../../bureau/bureau'
import { chinaDay } from '../../web/china-time'

export const demonstration: Demonstration = {
  password: 'demo-zhifa',
  home: '/desk/demo',
  purposes: {
    'officer-a': '办案、取证、告知、决定',
    'officer-b': '办案、取证、记录',
    'officer-c': '主持听证',
    'section-head': '科室审批',
    'reviewer-a': '法制审核',
    'reviewer-b': '法制审核',
    'agency-head': '机关负责人审批、集体讨论',
    'office-head': '审核公开内容',
    archivist: '立卷归档',
    'system-keeper': '管理人员、证件、法规数据，不办案',
  },
}

/** The people of the sample cases, and the administrator, who has no part in any. */
const withKeeper = new Registry({
  agencies: [...sampleRegistry.agencies.values()],
  devices: [...sampleRegistry.devices.values()],
  systems: [...sampleRegistry.systems.values()],
  officers: [
    ...sampleRegistry.officers.values(),
    {
      id: 'system-keeper',
      name: '示例寅',
      department: '办公室',
      post: '系统管理员',
      roles: [{ role: 'administrator', from: '2018-01-01' }],
      certificates: [],
    },
  ],
})

/**
 * The visibly fictional bureau. A real one brings its own registry and layers.
 * @param as absent: not as a demonstration, so without the accounts, the walk and the password that everybody reads
 */
export function demoBureau(now: () => Date, as?: Demonstration): Bureau {
  const agency = sampleRegistry.agencies.get(sampleHead.agency)
  if (!agency) throw new Error(`The registry has no agency ${sampleHead.agency} / 机关名录缺少演示机关`)
  return {
    law: sampleLaw,
    registry: withKeeper,
    agency,
    publicUrl: 'http://127.0.0.1:3000/',
    fonds: '示例0012',
    lists: sampleLists,
    ...(as ? { demonstration: as } : {}),
    now,
    today: () => chinaDay(now()),
  }
}
