import { line, prose } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { lawRefs, ruledBy } from '../../fields/legal'
import { you } from '../../fields/party-lines'
import { term, termText } from '../../fields/term'
import { letterForm } from '../../form-kinds/letter-form'

/** 检验结果告知书: the result, and the right to have it checked again. */
export const testResultNotice = letterForm({
  id: 'test-result-notice',
  title: '检验结果告知书',
  catalogue: 'B',
  nature: '检告',
  data: {
    product: line('被检验产品或物质', 'plain', 300),
    laboratory: line('检验机构', 'organisation-name'),
    report: line('检验报告编号', 'reference', 100),
    result: prose('检验结果', 'case-text', 5000),
    basis: lawRefs('依据'),
    /** Its length is set by the special law on the product. */
    recheck: z
      .strictObject({ term: term('申请复检期限'), body: line('申请受理机关', 'plain', 100) })
      .meta({ title: '复检' })
      .optional(),
  },
  body: (d) => [
    paragraph(`本机关依法对${d.product}进行检验。${d.laboratory}出具的检验报告（编号：${d.report}）载明：`, {
      keepNext: true,
    }),
    paragraph(d.result),
    paragraph(`根据${ruledBy(d.basis)}，现将检验结果告知${you(d.party)}。`),
    ...(d.recheck
      ? [
          paragraph(
            `对检验结果有异议的，可以自收到本告知书之日起${termText(d.recheck.term)}内向${d.recheck.body}申请复检（复核）。逾期未申请的，视为认可检验结果。`,
          ),
        ]
      : []),
    paragraph(`${you(d.party)}有权就上述检验结果进行陈述和申辩。`),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    product: '示例牌一次性消毒毛巾（批号20260801）',
    laboratory: '示例市样板检验检测中心',
    report: 'SL-2026-0108',
    result: '大肠菌群：检出；金黄色葡萄球菌：未检出。所检项目不符合标准要求。',
    basis: ['《中华人民共和国行政处罚法》第四十六条'],
    recheck: { term: { amount: 5, unit: 'working-day' }, body: '示例市示例区卫生健康局' },
  },
  cites: ['行政处罚法 45', '行政处罚法 46', '卫生行政执法文书规范'],
})
