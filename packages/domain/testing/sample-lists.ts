import { BureauLists } from '../src/disclosure/before/source'

/** The demo bureau's own lists, visibly fictional in what no law says (shares, frequencies, hours, materials). */
export const sampleLists: BureauLists = BureauLists.parse({
  officeHours: '工作日8:30至11:30、13:30至17:00（演示）',
  inspectionItems: [
    {
      id: 'public-place',
      title: '公共场所卫生监督检查',
      basis: ['公共场所卫生管理条例'],
      object: '公共场所经营者',
      content: '卫生许可证、从业人员健康合格证明、公共用品用具清洗消毒、卫生检测',
      method: '现场检查',
      frequency: '每年1次（演示）',
      share: '20%（演示）',
    },
    ...(
      [
        ['place-licence', '公共场所卫生许可', '卫生许可证是否有效，范围是否相符'],
        ['place-linen', '公共用品用具清洗消毒', '清洗、消毒、保洁和记录'],
        ['place-staff', '从业人员健康合格证明', '健康合格证明是否有效'],
        ['place-air', '公共场所室内空气质量', '室内空气质量检测'],
      ] as const
    ).map(([id, title, content]) => ({
      ...{ id, title, content, basis: ['公共场所卫生管理条例'] },
      ...{ object: '公共场所经营者', method: '现场检查、非现场检查', frequency: '每年1次（演示）' },
    })),
    {
      id: 'drinking-water',
      title: '生活饮用水卫生监督检查',
      basis: ['生活饮用水卫生监督管理办法'],
      object: '集中式供水单位',
      content: '卫生许可、水质检测、供管水人员健康合格证明',
      method: '现场检查、抽样检测',
      frequency: '每年1次（演示）',
      share: '30%（演示）',
    },
    {
      id: 'medical',
      title: '医疗机构依法执业监督检查',
      basis: ['医疗机构管理条例'],
      object: '医疗机构',
      content: '执业许可、人员资质、诊疗科目',
      method: '现场检查',
      frequency: '按年度计划（演示）',
    },
  ],
  licenceItems: [
    {
      title: '公共场所卫生许可（演示）',
      basis: ['公共场所卫生管理条例 8'],
      materials: ['卫生许可证申请表（演示）', '公共场所地址方位示意图、平面图（演示）', '卫生检测或者评价报告（演示）'],
    },
  ],
})
