import { expect, it } from 'vitest'
import { answerPoint } from './answer-point'
import { concludeAsAnswered, conclusionOffer } from './as-answered'

const command = conclusionOffer[1][0]!.command
const questions = [
  { rule: 'facts.clear', point: '主要事实是否清楚', title: '事实均已查清', judged: true },
  { rule: 'evidence.listed', point: '证据是否确凿充分', title: '证据均已列明', judged: false },
]
const point = (outcome: 'met' | 'not-met') => ({ point: 'facts', outcome, findings: [{ outcome }], notArising: [] })
const desk = (outcome: 'met' | 'not-met' = 'met', asked = questions) =>
  ({ questions: asked, check: { points: [point(outcome)] } }) as never
const held = { rule: 'facts.clear', holds: true }
const dealt = { rule: 'evidence.listed', text: '已向承办人核实。' }
function concluded(answers: readonly object[], data: object = {}, found = desk()) {
  const act: Record<string, unknown> = { data: { answers, ...data } }
  const lacking = concludeAsAnswered(act, command, found)
  return { lacking: lacking?.map(({ code }) => code), data: act.data }
}

it('where all holds the opinion agrees, and answers stay as they were given', () => {
  const answers = [held, dealt]
  expect(concluded(answers)).toEqual({
    lacking: [],
    data: { answers, result: 'agree', opinion: '经逐项审核主要事实是否清楚，未发现问题，同意。' },
  })
})

it('what does not hold becomes a problem with the words of the answer, once, and its cure is left to the reviewer', () => {
  const failing = { rule: 'facts.clear', holds: false, text: '起始日期没有证据。' }
  const row = { point: '主要事实是否清楚', problem: '起始日期没有证据。', cure: '' }
  expect(concluded([failing, dealt]).data).toMatchObject({ result: 'problems', problems: [row] })
  const kept = { ...row, cure: '请补充租赁合同。' }
  expect(concluded([failing, dealt], { problems: [{}, kept] }).data).toMatchObject({ problems: [kept] })
})

it.each([
  ['nothing is answered', []],
  ['one is not', [dealt]],
  ['one does not hold and nobody says why', [{ rule: 'facts.clear', holds: false }, dealt]],
  ['of what lacks nothing is said', [held, { rule: 'evidence.listed', holds: true }]],
])('concludes nothing while %s', (_, answers) => {
  expect(concluded(answers)).toEqual({ lacking: ['review.unanswered'], data: { answers } })
})

it('the press that gives the last answer says at once what they come to, and never over what is written', () => {
  const only = [questions[0]!]
  const press = (data: object) => {
    const act: Record<string, unknown> = { data }
    expect(answerPoint(act, 'holds:主要事实是否清楚', desk('met', only))).toBe(true)
    return act.data
  }
  expect(press({ answers: [], result: '' })).toMatchObject({ answers: [held], result: 'agree' })
  expect(press({ answers: [], opinion: '另见附页。' })).toEqual({ answers: [held], opinion: '另见附页。' })
  expect(press({ answers: [], result: 'problems' })).toEqual({ answers: [held], result: 'problems' })
  // Something is open still, or a rule finds something itself: the reviewer concludes.
  const open = { data: { answers: [] as object[] } }
  answerPoint(open, 'holds:主要事实是否清楚', desk())
  expect(open.data).toEqual({ answers: [held] })
  const found = { data: { answers: [] as object[] } }
  answerPoint(found, 'holds:主要事实是否清楚', desk('not-met', only))
  expect(found.data).toEqual({ answers: [held] })
})

it('concludes nothing past what a rule finds, and hears no other button', () => {
  expect(concluded([held, dealt], {}, desk('not-met')).lacking).toEqual(['review.rules-find'])
  expect(concludeAsAnswered({}, 'problem:all', desk())).toBeUndefined()
})
