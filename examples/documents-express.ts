// A document over HTTP: JSON in, PDF out, and 422 with every finding when something is lacking.
import { ContentMissingError, FormDataError, renderForm, UnknownFormError } from '@zhifa/documents'
import express from 'express'

export const app = express().use(express.json({ limit: '1mb' }))
app.post('/documents/:form', async (request, response, next) => {
  try {
    response.type('pdf').send(Buffer.from(await renderForm(request.params.form, request.body)))
  } catch (error) {
    if (error instanceof FormDataError || error instanceof ContentMissingError)
      response.status(422).json(error.findings)
    else if (error instanceof UnknownFormError) response.status(404).json({ message: error.message })
    else next(error)
  }
})
