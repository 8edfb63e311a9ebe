// Three addresses of a web application: a deadline, a paper, what is wrong with one. Starts, asks itself, and ends.
import { FormDataError, form, renderForm } from '@zhifa/documents'
import { china, deadline, isPlainDate, lawBook, liaoning } from '@zhifa/domain'
import express from 'express'

const law = lawBook(china, liaoning)
const app = express()
app.use(express.json({ limit: '1mb' }))

app.get('/deadlines/:rule/:start', (request, response) => {
  const { rule, start } = request.params
  if (!isPlainDate(start) || !law.periods.has(rule)) return response.sendStatus(404)
  const found = deadline(law, rule, start)
  // No verified value is no answer: never a day that somebody guessed.
  if (!found) return response.status(409).json({ outcome: 'undetermined' })
  response.json({ due: found.due, explanation: found.explanation })
})

app.post('/papers/:form', async (request, response, next) => {
  try {
    const pdf = await renderForm(request.params.form, request.body)
    response.type('pdf').send(Buffer.from(pdf))
  } catch (error) {
    if (error instanceof FormDataError) response.status(422).json(error.findings.map(({ message }) => message.zh))
    else next(error)
  }
})

const server = app.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}`
  console.log(await (await fetch(`${url}/deadlines/penalty.hearing-request/2026-09-28`)).json())
  console.log((await fetch(`${url}/deadlines/penalty.statement/2026-09-28`)).status)
  const post = (data) =>
    fetch(`${url}/papers/penalty-decision`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })
  const { sample } = form('penalty-decision')
  const made = await post(sample)
  console.log(made.status, made.headers.get('content-type'))
  const wrong = await post({ ...sample, number: '' })
  console.log(wrong.status, await wrong.json())
  server.close()
})
