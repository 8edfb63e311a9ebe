import type { ReviewQuestion } from '@zhifa/domain'
import { reviewQuestions } from '@zhifa/review-rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCase } from '../src/bureau/cases/read-case'
import { startBureau, type TestBureau } from './bureau'
import { Client } from './client'
import { openedAt } from './opened-at'
import { doneIn, foundProblem, submissionOf, underReview } from './reviewing'

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe.each(['postgres', 'embedded'] as const)('the desk of the legal review, on %s', (home) => {
  let bureau: TestBureau
  beforeAll(async () => {
    bureau = await startBureau(home)
  })
  afterAll(() => bureau.close())

  const house = () => bureau.system.context.bureau
  const recordOf = async (id: string) => (await readCase(bureau.system.context.db, id))!
  const questionsOf = async (id: string): Promise<readonly ReviewQuestion[]> =>
    reviewQuestions(house())(await recordOf(id), house().today())
  const post = async (id: string, by: string, more: readonly (readonly [string, string])[]) =>
    (await bureau.as(by)).postForm(`/desk/cases/${id}/acts/review-opinion`, [
      ['expectedSeq', String((await recordOf(id)).entries.length)],
      ['on', house().today()],
      ['by', by],
      ['data.number', `法审〔${house().today().slice(0, 4)}〕${700 + Number(id.slice(-2))}号`],
      ['data.opinion', '主体适格，事实清楚。'],
      ...more,
    ])
  const answers = (asked: readonly ReviewQuestion[]): (readonly [string, string])[] => [
    ['data.answers.#', String(asked.length)],
    ...asked.flatMap(({ rule, judged }, i): (readonly [string, string])[] => [
      [`data.answers.${i}.rule`, rule],
      ...(judged ? [[`data.answers.${i}.holds`, 'true'] as const] : []),
      [`data.answers.${i}.text`, `已核对第${i + 1}项。`],
    ]),
  ]

  it('is reached from the inbox and shows every rule with what it says, read, and its article', async () => {
    const id = await underReview(bureau)
    const reviewer = await bureau.as('reviewer-a')
    const inbox = await reviewer.get('/desk')
    expect(inbox.text).toContain('待我审核')
    expect(inbox.text).toContain(`href="/desk/cases/${id}/review"`)
    expect((await reviewer.get(`/desk/cases/${id}`)).text).toContain(`href="/desk/cases/${id}/review"`)
    const { status, text } = await reviewer.get(`/desk/cases/${id}/review`)
    expect(status).toBe(200)
    for (const point of ['subject', 'officers', 'facts', 'evidence', 'law', 'discretion', 'procedure', 'powers'])
      expect(text).toContain(`id="point-${point}"`)
    for (const { rule, title } of await questionsOf(id)) {
      expect(text).toContain(`id="rule-${rule}"`)
      expect(text).toContain(`value="${rule}"`)
      expect(words(text)).toContain(title)
    }
    const seen = words(text)
    // What a rule read, with its place; its article; the evidence and recordings beside it; the clock with its article.
    expect(seen).toContain('《中华人民共和国行政处罚法》第四十条 据条文原文')
    expect(text).toContain('investigation-end.')
    expect(seen).toContain('证据4 询问笔录：营业时间和未办理许可证的事实')
    expect(seen).toContain('音像记录 AV-002')
    expect(seen).toMatch(/审核期限 .*依据.*可以延长一次，3 ?个工作日/)
    expect(seen).toContain('与调查终结报告的处理意见一致')
    // The papers of that moment are real documents.
    const papers = [...text.matchAll(/href="(\/desk\/cases\/[^"]+\/documents\/\d+\.pdf)"/g)].map(([, link]) => link!)
    expect(papers.length).toBeGreaterThan(3)
    expect((await reviewer.get(papers.at(-1)!)).text.slice(0, 5)).toBe('%PDF-')
  })

  it('writes the conclusion that the answers come to, with a press of the reviewer, and answers nothing itself', async () => {
    const id = await underReview(bureau)
    const asked = await questionsOf(id)
    const press = (more: readonly (readonly [string, string])[]) =>
      post(id, 'reviewer-a', [...more, ['_do', 'conclude:as-answered']])
    const result = (html: string) => /name="data\.result"[\s\S]*?<option value="(\w+)" selected/.exec(html)?.[1] ?? ''
    const early = await press(answers(asked).filter(([name]) => name !== 'data.answers.0.holds'))
    expect([early.status, words(early.text).includes('尚有1个问题没有回答完整'), result(early.text)]).toEqual([
      ...[200, true, ''],
    ])
    // Where a rule finds something itself, it is for the reviewer to take up or reject: the answers alone conclude nothing.
    const all = await press(answers(asked))
    expect([all.status, words(all.text).includes('规则另外发现2个问题'), result(all.text)]).toEqual([200, true, ''])
    const judges = asked.findIndex(({ judged }) => judged)
    const failing = answers(asked).map(
      ([name, value]) => [name, name === `data.answers.${judges}.holds` ? 'false' : value] as const,
    )
    const one = await press(failing)
    expect([one.status, result(one.text)]).toEqual([200, 'problems'])
    expect(one.text).toMatch(new RegExp(`name="data\\.problems\\.0\\.problem"[^>]*>[^<]*已核对第${judges + 1}项。`))
  })

  it('files no opinion with a question unanswered, says which, and keeps what was typed', async () => {
    const id = await underReview(bureau)
    const asked = await questionsOf(id)
    const length = (await recordOf(id)).entries.length
    const agree = ['data.result', 'agree'] as const
    // A form that leaves the questions out is refused by the domain, which names every one.
    const none = await post(id, 'reviewer-a', [agree])
    expect(none.status).toBe(422)
    for (const { title, point } of asked) expect(words(none.text)).toContain(`“${title}”（${point}）`)
    // That something does not hold is not said without words: they are refused at their place, and the others stay.
    const said = (i: number, text: string) =>
      answers(asked).map(([name, value]) =>
        name === `data.answers.${i}.holds`
          ? ([name, 'false'] as const)
          : ([name, name === `data.answers.${i}.text` ? text : value] as const),
      )
    const one = await post(id, 'reviewer-a', [agree, ...said(2, '')])
    expect(one.status).toBe(422)
    expect(one.text).toContain('id="f-data-answers-2-text-problem"')
    expect(one.text).toContain('已核对第2项。')
    expect((await (await bureau.as('reviewer-a')).get(`/desk/cases/${id}/review`)).text).toContain('已核对第2项。')
    // A text without the judgement is no answer.
    const unjudged = answers(asked).filter(([name]) => name !== 'data.answers.0.holds')
    const two = await post(id, 'reviewer-a', [agree, ...unjudged])
    expect([two.status, words(two.text)]).toEqual([422, expect.stringContaining('尚有1个问题没有回答')])
    // Nor does an agreement stand beside an answer that something does not hold.
    const failing = said(0, '没有查清。')
    const three = await post(id, 'reviewer-a', [agree, ...failing])
    expect([three.status, words(three.text)]).toEqual([
      422,
      expect.stringContaining('1项回答为不符合，审核结论却为同意'),
    ])
    expect((await recordOf(id)).entries).toHaveLength(length)

    // That a question holds is said with one choice.
    const chosen = answers(asked).filter(([name]) => !name.endsWith('.text') || name === 'data.answers.0.text')
    const done = await post(id, 'reviewer-a', [agree, ...chosen])
    expect([done.status, done.status === 303 ? '' : words(done.text)]).toEqual([303, ''])
    expect((await recordOf(id)).entries.at(-1)).toMatchObject({ step: 'review-opinion', data: { result: 'agree' } })
    const after = await (await bureau.as('officer-b')).get(`/desk/cases/${id}/review`)
    expect(after.text).toContain('审核通过')
    expect(after.text).toContain('已核对第1项。')
    expect(after.text).not.toContain('提出并确认')
  })

  it('is read by whoever may see the case, filed by nobody else, and shown to no stranger', async () => {
    const id = await underReview(bureau)
    const asked = await questionsOf(id)
    const length = (await recordOf(id)).entries.length
    for (const other of ['officer-a', 'officer-b', 'agency-head', 'archivist']) {
      const page = await (await bureau.as(other)).get(`/desk/cases/${id}/review`)
      expect([other, page.status, page.text.includes('提出并确认')]).toEqual([other, 200, false])
      const refused = await post(id, other, [['data.result', 'agree'], ...answers(asked)])
      expect([other, refused.status]).toEqual([other, 403])
    }
    // A colleague who has no part in the case does not learn that there is one.
    expect((await (await bureau.as('officer-c')).get(`/desk/cases/${id}/review`)).status).toBe(404)
    // The other reviewer was not asked to review this case.
    const unasked = await post(id, 'reviewer-b', [['data.result', 'agree'], ...answers(asked)])
    expect(unasked.status).toBe(422)
    const stranger = await new Client(bureau.url).get(`/desk/cases/${id}/review`)
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, expect.stringContaining('/sign-in')])
    expect((await recordOf(id)).entries).toHaveLength(length)
    const head = await bureau.as('agency-head')
    expect((await head.get('/desk/cases/2000-0001/review')).status).toBe(404)
  })

  it('proposes what the rules find not met as problems, which the reviewer takes over or not', async () => {
    const id = await underReview(bureau)
    const submitted = await submissionOf(bureau, id)
    await doneIn(bureau, id, 'review-opinion', 'reviewer-a', {
      number: `法审〔${house().today().slice(0, 4)}〕690号`,
      result: 'problems',
      opinion: '营业起始日期没有证据，请补充。',
      problems: [foundProblem],
    })
    const handled = [{ problem: 1, handling: 'disputed', text: '询问笔录已经载明，无需补充。' }]
    await doneIn(bureau, id, 'review-submission', 'officer-a', { ...submitted, answers: handled })
    const page = await (await bureau.as('reviewer-a')).get(`/desk/cases/${id}/review`)
    const proposed = [...page.text.matchAll(/name="_do" value="problem:([^"]+)"/g)].map(([, rule]) => rule!)
    expect(proposed).toContain('procedure.disagreement-settled')
    const taken = await post(id, 'reviewer-a', [['_do', 'problem:procedure.disagreement-settled']])
    expect(taken.status).toBe(200)
    expect(taken.text).toMatch(/<textarea[^>]*name="data\.problems\.0\.problem"[^>]*>[^<]*审核分歧没有经过协调/)
    expect((await recordOf(id)).entries.at(-1)!.step).toBe('review-submission')
  })

  it('shows problems, what was done about them and the new submission side by side', async () => {
    const id = await underReview(bureau)
    const submitted = await submissionOf(bureau, id)
    await doneIn(bureau, id, 'review-opinion', 'reviewer-a', {
      number: `法审〔${house().today().slice(0, 4)}〕691号`,
      result: 'problems',
      opinion: '营业起始日期没有证据，请补充。',
      problems: [foundProblem],
    })
    const waiting = words((await (await bureau.as('officer-a')).get(`/desk/cases/${id}/review`)).text)
    expect(waiting).toContain('尚未再次送审')
    await doneIn(bureau, id, 'review-coordination', 'section-head', { text: '双方同意补充证据。', result: 'agreed' })
    await doneIn(bureau, id, 'review-submission', 'officer-a', {
      ...submitted,
      draft: { outcome: 'penalty', penalties: [{ kind: 'fine', amount: 200_000 }] },
      answers: [{ problem: 1, handling: 'corrected', text: '已补充租赁合同。' }],
    })
    const { text } = await (await bureau.as('reviewer-a')).get(`/desk/cases/${id}/review`)
    const row = /<tr>(?:(?!<\/tr>).)*营业起始日期没有证据。(?:(?!<\/tr>).)*<\/tr>/s.exec(text)?.[0] ?? ''
    expect(words(row)).toContain('请补充营业起始日期的证据。')
    expect(words(row)).toContain('已改正：已补充租赁合同。')
    const seen = words(text)
    expect(seen).toContain('双方同意补充证据。')
    expect(seen).toContain('审核意见协调')
    expect(seen).toMatch(/与第1次送审的拟决定不同：/)
    expect(seen).toMatch(/与调查终结报告的处理意见不同：/)
    expect(seen).toMatch(/2,?000\.00 ?元/)
    // What was answered the first time stands beside the question, and is asked again.
    expect(seen).toContain('上次审核的回答')
    expect(text).toContain('name="data.answers.0.text"')
  })

  it('there is none for a procedure without a review', async () => {
    const opened = await (await bureau.as('officer-a')).postForm('/desk/cases', [
      ['procedure', 'penalty.simple'],
      ['cause', 'public-place.unlicensed'],
    ])
    const page = await (await bureau.as('officer-a')).get(`${openedAt(opened)}/review`)
    expect(page.status).toBe(404)
  })
})
