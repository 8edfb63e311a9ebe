import { prose } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { led } from '../../fields/led'
import { lawRefs, ruledBy } from '../../fields/legal'
import { samplePenaltyBasis, sampleViolated } from '../../fields/sample-case'
import { place } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

/** 公告 */
export const publicAnnouncement = letterForm({
  id: 'public-announcement',
  title: '公告',
  catalogue: 'A',
  nature: '公告',
  addressee: '违法当事人',
  audience: 'public',
  copies: ['张贴', '存档'],
  data: {
    place: place('地点'),
    facts: prose('违法事实', 'case-text', 5000),
    violated: lawRefs('违反的条款'),
    basis: lawRefs('处理依据'),
    handling: prose('处理内容', 'case-text', 2000),
  },
  body: (d) => [
    paragraph(`经查，该当事人在${d.place}${led('有下列违法行为', d.facts)}`),
    paragraph(`上述行为违反了${ruledBy(d.violated)}。依据${ruledBy(d.basis)}，${d.handling}`),
    paragraph('特此公告。'),
  ],
  sample: {
    // What hangs on a wall is public: no code of identity, no telephone.
    party: {
      kind: 'individual-business',
      name: '示例市样板美发店',
      operator: '洪某某',
      address: '示例市示例区样板路5号',
    },
    place: '示例市示例区样板路5号',
    facts: '未取得公共场所卫生许可证擅自营业。',
    violated: sampleViolated,
    basis: samplePenaltyBasis,
    handling: '责令立即停止营业活动。',
  },
  cites: ['卫生行政执法文书规范 23'],
})
