import { guardRule, question } from '../../rule'
import { articlesOf, notInForce, ofRank, withoutArticle } from '../../view/articles'
import type { MeasureCase } from '../../view/cases'
import { imposed, isImposed } from '../../view/coercion'
import { follows } from '../common/order'
import { holdsThat, noneOf } from '../shapes'
import { inMeasure, unless, unread } from '../shared'

/** The articles on which the measure rests, act by act. */
const bases = (c: MeasureCase) =>
  [c.latest('approval'), imposed(c), c.latest('disposal')].flatMap((entry) =>
    entry ? [{ basis: entry.data.basis, on: entry.on }] : [],
  )
const based = (c: MeasureCase): boolean => bases(c).length > 0

/** Tests that were announced and have no end on file before the measure ended. */
function withoutEnd(c: MeasureCase): readonly number[] {
  const ends = c.all('testing-end')
  return c
    .all('testing-notice')
    .filter((test, i, all) => {
      const next = all[i + 1]
      return !ends.some((end) => follows(end, test) && !(next && follows(end, next)))
    })
    .map(({ seq }) => seq)
}

/** 事实、证据、法律适用、裁量 */
export const measureSubstanceRules = [
  guardRule({
    id: 'facts.measure-as-approved',
    title: '实施的强制措施种类与批准的一致',
    cites: ['行政强制法 18(1)'],
    ...inMeasure,
    arises: (c) => c.has('imposition'),
    guard: 'coercion.as-approved',
    steps: ['imposition'],
    otherwise: unless(
      '实施的强制措施与批准的不一致',
      'another measure was taken than was approved',
      '请解除并重新报批',
      'release it and ask for approval again',
    ),
  }),
  question({
    id: 'facts.measure-grounds-clear',
    title: '采取强制措施的事实和紧迫性清楚',
    cites: ['行政强制法 2.2'],
    ...inMeasure,
    ...unread,
    asks: '看是否为制止违法行为、防止证据损毁、避免危害发生、控制危险扩大所必需，事实是否具体',
    otherwise: unless('采取强制措施的事实不清', 'the facts are not clear', '请补充调查或者不予实施', 'look into it'),
  }),
  question({
    id: 'facts.measure-returned-in-full',
    title: '解除时按清单全部退还，数量、状况相符',
    cites: ['行政强制法 28'],
    ...inMeasure,
    arises: (c) => c.has('release'),
    asks: '对照清单看退还记录、签收和财物状况；有损毁、短少的看如何处理',
    otherwise: unless('退还与清单不符', 'not everything was given back', '请核对并依法赔偿', 'check and compensate'),
  }),
  holdsThat({
    id: 'evidence.measure-witness-if-absent',
    title: '当事人不到场的，邀请见证人到场并由其签名',
    cites: ['行政强制法 18(9)'],
    ...inMeasure,
    arises: isImposed,
    fact: '当事人到场或者有见证人 imposition.witness',
    is: (c) => {
      const { partyPresent, witness } = imposed(c)!.data
      return partyPresent || witness !== undefined
    },
    otherwise: unless(
      '当事人不到场，也没有见证人',
      'the party was absent and there was no witness',
      '请说明情况；程序违法的应当解除',
      'explain it; release what was taken unlawfully',
    ),
  }),
  guardRule({
    id: 'evidence.measure-signed',
    title: '现场笔录由当事人签名，拒签的予以注明并有见证人或者音像佐证',
    cites: ['行政强制法 18(8)', '行政强制法 18(9)'],
    ...inMeasure,
    arises: isImposed,
    guard: 'on-site.refusal-witnessed',
    steps: ['imposition', 'emergency-imposition', 'release'],
    each: true,
    otherwise: unless(
      '笔录没有签名，也没有见证人或者音像佐证',
      'a record is neither signed nor witnessed',
      '请补充见证人或者音像记录',
      'add a witness or a recording',
    ),
  }),
  noneOf({
    id: 'evidence.measure-testing-result',
    title: '检测、检验、检疫、技术鉴定均有结果',
    cites: ['行政强制法 25.3'],
    ...inMeasure,
    arises: (c) => c.has('testing-notice') && c.has('release', 'disposal'),
    fact: '没有结果的检测告知序号 testing-end',
    faults: withoutEnd,
    otherwise: unless(
      '检测没有结果，检测期间没有结束记录',
      'a test has no result on file',
      '请取得结果并入卷',
      'get the result and file it',
    ),
  }),
  question({
    id: 'evidence.measure-linked',
    title: '被查封、扣押的财物与违法行为的关联有证据证明',
    cites: ['行政强制法 23.1'],
    ...inMeasure,
    ...unread,
    arises: isImposed,
    asks: '看现场检查笔录、照片、票据等能否证明每项财物与违法行为的关系',
    otherwise: unless('关联没有证据', 'the link is not proved', '请补充证据或者解除', 'prove it or release'),
  }),
  noneOf({
    id: 'law.measure-basis-in-force',
    title: '采取、处理强制措施所引规范在当日有效',
    cites: ['行政强制法 24.2(2)'],
    ...inMeasure,
    arises: based,
    fact: '当日没有有效版本的依据 basis',
    faults: (c) => bases(c).flatMap(({ basis, on }) => notInForce(c.law, basis, on)),
    otherwise: unless(
      '所引规范在当日没有有效版本，或者未收录',
      'a cited norm was not in force that day, or is not in the law book',
      '请引用有效的规范；没有依据的立即解除',
      'cite the norm in force, or release',
    ),
  }),
  noneOf({
    id: 'law.measure-basis-exact',
    title: '采取、处理强制措施引用依据具体到条',
    cites: ['行政强制法 24.2(2)'],
    ...inMeasure,
    arises: based,
    fact: '没有条文序号的依据 basis.article',
    faults: (c) => bases(c).flatMap(({ basis }) => withoutArticle(basis)),
    otherwise: unless('有依据没有写明条文', 'a citation names no article', '请写明条、款、项', 'name the article'),
  }),
  noneOf({
    id: 'law.measure-set-by-law',
    title: '强制措施的依据是法律、行政法规或者地方性法规，不是规章和其他规范性文件',
    cites: ['行政强制法 10', '行政强制法 11'],
    ...inMeasure,
    ...unread,
    arises: based,
    fact: '不得设定强制措施的依据 law.statutes.rank',
    faults: (c) =>
      bases(c).flatMap(({ basis }) =>
        ofRank(c.law, basis, ['department-rule', 'document', 'standard', 'judicial-interpretation']),
      ),
    otherwise: unless(
      '以规章或者其他规范性文件为依据采取强制措施',
      'a rule or a mere document is given as the basis of the measure',
      '请引用设定该措施的法律、法规；没有的立即解除',
      'cite the law that sets the measure, or release',
    ),
  }),
  holdsThat({
    id: 'law.measure-basis-as-approved',
    title: '决定书的依据就是批准时的依据',
    cites: ['行政强制法 18(1)'],
    ...inMeasure,
    arises: (c) => c.has('imposition'),
    fact: '批准与决定的依据是否一致 approval.basis',
    is: (c) => {
      const approved = c.latest('approval')?.data.basis
      const stated = c.latest('imposition')!.data.basis
      return approved && articlesOf(approved).join() === articlesOf(stated).join()
    },
    otherwise: unless(
      '决定书的依据与批准的不一致',
      'the decision rests on other articles than were approved',
      '请更正决定书或者重新报批',
      'correct the decision, or ask for approval again',
    ),
  }),
  question({
    id: 'law.measure-fits-article',
    title: '所引条款赋予本机关采取该种强制措施的权力，案情符合其条件',
    cites: ['行政强制法 10'],
    ...inMeasure,
    ...unread,
    asks: '逐条看所引条款规定的机关、情形、措施种类与本案是否相符',
    otherwise: unless('所引条款不能支持该措施', 'the article does not carry it', '请解除', 'release it'),
  }),
  question({
    id: 'law.measure-release-ground',
    title: '解除的情形认定正确',
    cites: ['行政强制法 28'],
    ...inMeasure,
    arises: (c) => c.has('release'),
    asks: '对照法定解除情形看事实是否相符；没有违法行为的看有无补偿、赔偿问题',
    otherwise: unless('解除情形认定有误', 'the ground of the release is wrong', '请更正', 'correct it'),
  }),
  question({
    id: 'discretion.measure-necessary',
    title: '非强制手段不能达到目的，措施适当',
    cites: ['行政强制法 5', '行政强制法 16.2'],
    ...inMeasure,
    ...unread,
    asks: '看有无先行责令改正、教育等手段；违法情节显著轻微或者没有明显社会危害的，是否可以不采取',
    otherwise: unless('可以不采取强制措施而采取', 'milder means would have done', '请解除，改用其他手段', 'release it'),
  }),
  question({
    id: 'discretion.measure-scope-proportionate',
    title: '查封、扣押的范围、数量、期限与违法行为相当',
    cites: ['行政强制法 5'],
    ...inMeasure,
    ...unread,
    arises: isImposed,
    asks: '看是否只查封必要的部分，对正常经营的影响是否降到最小',
    otherwise: unless('范围、期限明显不当', 'more was taken than was needed', '请部分解除', 'release a part'),
  }),
  question({
    id: 'discretion.measure-extension-complex',
    title: '延长期限的案件情况确实复杂',
    cites: ['行政强制法 25.1'],
    ...inMeasure,
    arises: (c) => c.has('extension'),
    asks: '看延长理由是否具体、属实，有无拖延办理',
    otherwise: unless('延长理由不成立', 'nothing complex is shown', '请立即处理或者解除', 'decide or release'),
  }),
]
