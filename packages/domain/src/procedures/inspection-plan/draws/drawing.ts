import type { z } from 'zod'
import { type Answer, guard } from '../../../case/table/guard'
import { runDraw } from '../../../draw/draw'
import { wrongNumbers } from '../../../draw/number'
import type { DrawChanged, DrawDone, DrawPublished } from '../../../payloads/inspection-draw'
import type { InspectionPlan } from '../../../payloads/inspection-plan'
import { validCertificate } from '../../../people/registry'
import { stageOf } from '../../../plan/kept-draw'
import { changeOf, drawsOf, isBefore } from './kept'

const cites = ['国办发〔2018〕118号', '国办发〔2024〕54号']
const noSuch = (stage: string | undefined): Answer['message'] =>
  stage === undefined
    ? { zh: '没有登记过这一抽取承诺', en: 'nobody committed to such a draw' }
    : {
        replaced: { zh: '这一承诺已由后来的承诺代替', en: 'another commitment took its place' },
        late: { zh: '这一承诺在随机数已可知以后才登记，不能抽取', en: 'it was made when the number could be known' },
        drawn: { zh: '已经按这一承诺抽取，不得再抽', en: 'it was drawn already' },
        published: { zh: '这一承诺已经公布', en: 'it was published already' },
        committed: { zh: '这一承诺尚未公布', en: 'it was not published' },
      }[stage]!

/** 公布的是登记过、还没有被代替的承诺，而且随机数还没有公布 */
export const publishedBeforeNumber = guard<z.infer<typeof DrawPublished>, InspectionPlan>(
  { id: 'draw.published-before-number', title: '抽取承诺在随机数公布日以前公布', cites },
  ({ data, state, act }): Answer => {
    const found = drawsOf(state).find(({ commitment }) => commitment === data.commitment)
    const stage = found && stageOf(found)
    const number = found?.plan.number
    const inTime = isBefore(act.on, number?.on)
    return {
      holds: stage === 'committed' && inTime,
      read: { stage: stage ?? null, number: number?.on ?? null },
      message:
        stage !== 'committed'
          ? noSuch(stage)
          : inTime
            ? { zh: `随机数${number?.on}公布，此前公布承诺`, en: `before the number of ${number?.on}` }
            : {
                zh: `随机数${number?.on}已可知，承诺应在此前公布`,
                en: `the number of ${number?.on} can be known by then`,
              },
      cure: { zh: '请在随机数公布日以前公布；已过的，不能再用', en: 'publish it before the day of the number' },
    }
  },
)

/** 先公布承诺，后有随机数：按实际登记、确认的时间，不按写明的日期 */
export const publicFirst = guard<z.infer<typeof DrawDone>, InspectionPlan>(
  { id: 'draw.public-first', title: '抽取以前，承诺已在随机数公布日以前实际公布，而且没有抽取过', cites },
  ({ data, state, act }): Answer => {
    const found = drawsOf(state).find(({ commitment }) => commitment === data.commitment)
    const stage = found && stageOf(found)
    const on = found?.plan.number?.on
    const at = found?.published?.at
    const early = at !== undefined && found?.committedAt !== undefined && isBefore(at, on)
    const day = on !== undefined && data.numberOn >= on && act.on >= data.numberOn
    const cure = {
      zh: '请按已公布的承诺抽取；没有按时公布的，不能抽取',
      en: 'draw by a commitment that was public in time',
    }
    if (stage !== 'published') return { holds: false, read: { stage: stage ?? null }, message: noSuch(stage), cure }
    return {
      holds: at === undefined ? undefined : early && day,
      read: { publishedAt: at ?? null, number: on ?? null, numberOn: data.numberOn },
      message:
        at === undefined
          ? { zh: '承诺何时实际公布没有记录', en: 'when it really was published nobody wrote down' }
          : !early
            ? {
                zh: `承诺实际于${at}公布，不早于随机数公布日${on}`,
                en: `it was really published at ${at}, not before the number of ${on}`,
              }
            : day
              ? { zh: `承诺于${at}公布，随机数${data.numberOn}公布`, en: `public at ${at}, the number came later` }
              : { zh: `随机数应在${on}或者以后公布`, en: `the number comes out on ${on} or later` },
      cure,
    }
  },
)

/** 填写的随机数就是承诺写明的那种 */
export const numbersAsNamed = guard<z.infer<typeof DrawDone>, InspectionPlan>(
  { id: 'draw.numbers-as-named', title: '随机数的个数和范围与承诺写明的一致', cites },
  ({ data, state }): Answer => {
    const number = drawsOf(state).find(({ commitment }) => commitment === data.commitment)?.plan.number
    const wrong = number ? wrongNumbers(number, data.numbers) : { zh: '没有写明随机数', en: 'no number was named' }
    return {
      holds: wrong === undefined,
      read: { numbers: data.numbers, count: number?.count ?? null, highest: number?.highest ?? null },
      message: wrong ?? { zh: '与承诺写明的一致', en: 'as was named' },
      cure: { zh: '请按出处公布的号码填写', en: 'write down the number as it came out' },
    }
  },
)

/** 变更只能由抽取顺序中的下一个接替 */
export const changeStands = guard<DrawChanged, InspectionPlan>(
  { id: 'draw.change-stands', title: '变更的是抽中的对象或者人员', cites },
  ({ data, state, act }): Answer => {
    const drawn = drawsOf(state).find(({ commitment }) => commitment === data.commitment)?.drawn
    const again =
      drawn && runDraw(drawn.result.plan, drawn.result.entropy, [...drawn.result.changes, changeOf(act.on, data)])
    const wrong = again && !again.ok ? again.findings[0]?.message : undefined
    return {
      holds: again?.ok ?? false,
      read: { changes: drawn?.result.changes.length ?? null },
      message: wrong
        ? wrong
        : again
          ? { zh: '由抽取顺序中的下一个接替', en: 'the next in order takes the place' }
          : { zh: '没有按这一承诺抽取过', en: 'nothing was drawn by it' },
      cure: { zh: '请选择已有的抽取结果', en: 'choose a draw that was made' },
    }
  },
)

/** 说执法证件失效的，名录里确实失效 */
export const certificateLapsed = guard<DrawChanged, InspectionPlan>(
  { id: 'draw.certificate-lapsed', title: '以执法证件失效更换人员的，证件确已失效', cites },
  ({ data: { change }, registry, agency, act }): Answer => {
    const claimed =
      change.kind === 'inspector-recused' && change.because === 'certificate' ? change.inspector : undefined
    const officer = claimed === undefined ? undefined : registry.officers.get(claimed)
    const valid = officer !== undefined && validCertificate(officer, 'inspection', agency.area, act.on) !== undefined
    return {
      holds: !valid,
      read: { claimed: claimed ?? null, valid },
      message: valid
        ? { zh: '该人员的执法证件在当日有效', en: 'the certificate is valid on that day' }
        : { zh: '没有主张证件失效，或者确已失效', en: 'no lapse is claimed, or it has lapsed' },
      cure: { zh: '请如实写明更换的原因', en: 'say why as it is' },
    }
  },
)
