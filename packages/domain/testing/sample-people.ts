import { residentIdCheckCharacter } from '../src/identifier/resident-id'
import { organisationCheckCharacter, usccCheckCharacter } from '../src/identifier/uscc'
import { type Registry, registry } from '../src/people/registry'

/**
 * A unified social credit code that passes its check digits and belongs to nobody: no area begins with 99.
 * @param area six figures of the division, 990101 by default
 */
export function fictionalUscc(kind: '11' | '52' | '91' | '92' | '93', serial: number, area = '990101'): string {
  const inner = `99${String(serial).padStart(6, '0')}`
  const first17 = `${kind}${area}${inner}${organisationCheckCharacter(inner)}`
  return `${first17}${usccCheckCharacter(first17)}`
}

/** An identity number that passes its check digit and belongs to nobody. */
export function fictionalResidentId(birth: string, serial: number): string {
  const first17 = `990101${birth.replaceAll('-', '')}${String(serial).padStart(3, '0')}`
  return `${first17}${residentIdCheckCharacter(first17)}`
}

const since = '2018-01-01'
const certificate = (serial: number) => ({
  number: `示执${String(serial).padStart(5, '0')}`,
  categories: ['penalty', 'inspection', 'coercion', 'licence'] as const,
  area: '示例县',
  from: '2022-01-01',
  until: '2031-12-31',
})

type Person = {
  id: string
  name: string
  department: string
  post: string
  roles: string[]
  serial?: number
  qualified?: boolean
}

const person = ({ id, name, department, post, roles, serial, qualified }: Person) => ({
  id,
  name,
  department,
  post,
  roles: roles.map((role) => ({ role: role as 'handler', from: since })),
  certificates:
    serial === undefined ? [] : [{ ...certificate(serial), categories: [...certificate(serial).categories] }],
  ...(serial === undefined ? {} : { examinations: [{ kind: 'enforcement' as const, on: '2021-11-01', passed: true }] }),
  ...(qualified ? { legalQualification: '2019-03-01' } : {}),
})

/** A bureau and its people, all visibly fictional: for tests, examples and the demo. */
export const sampleRegistryData = {
  agencies: [
    {
      id: 'demo-bureau',
      name: '示例县卫生健康局',
      uscc: fictionalUscc('11', 1),
      kind: 'statutory' as const,
      area: '示例县',
      areaCode: '990101',
      categories: ['penalty' as const, 'licence' as const, 'coercion' as const, 'inspection' as const],
      address: '示例县虚构路1号',
      telephone: '0000-0000001',
      government: '示例县人民政府',
      court: '示例县人民法院',
      numberPrefix: '示卫',
      payee: '示例银行虚构支行，户名：示例县财政局，账号：见缴款通知',
    },
  ],
  devices: [
    {
      id: 'camera-1',
      name: '医疗废物暂存间视频监控（演示）',
      place: '示例县虚构街8号后门',
      basis: ['行政处罚法 41.1'],
      standard: '由机关填写（演示）',
      marked: true,
      legalReview: { by: 'reviewer-a', on: '2026-02-02' },
      technicalReview: { by: '示例检测机构（演示）', on: '2026-02-10' },
      published: { on: '2026-02-20', where: '示例县人民政府网站（演示）' },
      from: '2026-03-01',
    },
    {
      id: 'camera-2',
      name: '泳池余氯在线监测（演示）',
      place: '示例县虚构街20号',
      basis: ['行政处罚法 41.1'],
      standard: '由机关填写（演示）',
      marked: false,
      legalReview: { by: 'reviewer-a', on: '2026-02-02' },
      technicalReview: { by: '示例检测机构（演示）', on: '2026-12-01' },
      published: { on: '2026-12-05', where: '示例县人民政府网站（演示）' },
      from: '2026-03-01',
    },
  ],
  systems: [
    {
      id: 'licence-base',
      name: '卫生许可和从业人员健康合格证明信息系统（演示）',
      keeper: '示例县行政审批局（演示）',
      contents: '许可证有效期、从业人员健康合格证明（演示）',
      basis: '示例县数据共享协议（演示）',
      from: '2018-06-01',
    },
    {
      id: 'old-base',
      name: '旧从业人员登记系统（演示）',
      keeper: '示例县卫生监督所（演示）',
      contents: '从业人员登记（演示）',
      basis: '本机关自建（演示）',
      from: '2019-01-01',
      until: '2025-12-31',
    },
  ],
  officers: [
    person({
      id: 'officer-a',
      name: '示例甲',
      department: '监督一科',
      post: '一级科员',
      roles: ['handler', 'recorder'],
      serial: 1,
    }),
    person({
      id: 'officer-b',
      name: '示例乙',
      department: '监督一科',
      post: '二级科员',
      roles: ['handler', 'recorder'],
      serial: 2,
    }),
    person({
      id: 'officer-c',
      name: '示例丙',
      department: '监督二科',
      post: '一级科员',
      roles: ['handler', 'recorder', 'hearing-host'],
      serial: 3,
    }),
    person({
      id: 'section-head',
      name: '示例丁',
      department: '监督一科',
      post: '科长',
      roles: ['department-head', 'handler'],
      serial: 4,
    }),
    person({
      id: 'reviewer-a',
      name: '示例戊',
      department: '法制审核小组',
      post: '法制审核员',
      roles: ['legal-reviewer'],
      serial: 5,
      qualified: true,
    }),
    person({
      id: 'reviewer-b',
      name: '示例己',
      department: '法制审核小组',
      post: '法制审核员',
      roles: ['legal-reviewer', 'handler'],
      serial: 6,
      qualified: true,
    }),
    person({
      id: 'agency-head',
      name: '示例庚',
      department: '局领导',
      post: '局长',
      roles: ['agency-head'],
      serial: 7,
    }),
    person({ id: 'deputy-head', name: '示例子', department: '局领导', post: '副局长', roles: ['agency-head'] }),
    person({ id: 'office-head', name: '示例辛', department: '办公室', post: '主任', roles: ['office'] }),
    person({ id: 'archivist', name: '示例壬', department: '办公室', post: '档案员', roles: ['archivist'] }),
  ],
}

/** The registry of the sample bureau; every person in it is fictional. */
export const sampleRegistry: Registry = registry(sampleRegistryData)

/** The party of the sample case. */
export const sampleParty = {
  kind: 'organisation' as const,
  name: '虚构丽人美发（演示）有限公司',
  uscc: fictionalUscc('91', 2001),
  legalRepresentative: '演示一',
  address: '示例县虚构街8号',
  telephone: '00000000002',
}
