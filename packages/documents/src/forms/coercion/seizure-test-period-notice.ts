import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { you } from '../../fields/party-lines'
import { dateRange, rangeText, related, relatedText } from '../../fields/related'
import { sampleSeizure } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 检测（检验）期间告知书: this time does not count towards the term of the seizure. */
export const seizureTestPeriodNotice = letterForm({
  id: 'seizure-test-period-notice',
  title: '检测（检验）期间告知书',
  catalogue: 'A',
  nature: '检期',
  data: {
    original: related('原查封、扣押决定书'),
    purpose: actText('检测、检验、检疫或者技术鉴定的事项', 'case-text'),
    body: actLine('检测、检验机构', 'organisation-name').optional(),
    period: dateRange('检测、检验期间'),
  },
  mustState: [
    stated(
      'definite',
      '行政强制法 25',
      '明确的检测、检验、检疫或者技术鉴定期间',
      'a definite period of testing',
      'period',
    ),
  ],
  body: (d) => [
    paragraph(
      `本机关以${relatedText(d.original)}对${you(d.party)}的有关财物予以查封、扣押，现需对下列事项进行检测、检验、检疫或者技术鉴定：\n${d.purpose}`,
    ),
    ...(d.body ? [paragraph(`检测、检验机构：${d.body}`)] : []),
    paragraph(
      `根据《中华人民共和国行政强制法》第二十五条的规定，检测、检验、检疫或者技术鉴定的期间为${rangeText(d.period)}，该期间不计入查封、扣押期限，所需费用由本机关承担。`,
    ),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    original: sampleSeizure,
    purpose: '检测扣押的消毒液的有效成分含量和微生物指标。',
    body: '示例市样板检验检测中心',
    period: { from: '2026-10-08', to: '2026-10-16' },
    on: '2026-10-08',
  },
  cites: ['行政强制法 25'],
})
