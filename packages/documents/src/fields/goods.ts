import { col, itemList } from './item-list'

/** Goods that are listed, kept, sealed or returned (卫生行政执法文书规范第二十二条: name, quantity, unit, maker, batch, remark). */
export const goods = itemList('物品', [
  col('name', '物品名称', 3),
  col('specification', '规格', 2.2, { optional: true }),
  col('quantity', '数量', 1.4),
  col('batch', '生产日期或批号', 2, { optional: true }),
  col('maker', '生产或进口代理单位', 2.6, { optional: true }),
  col('remark', '备注', 1.4, { optional: true }),
])
