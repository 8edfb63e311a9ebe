import { parentPort, workerData } from 'node:worker_threads'
import { type Layer, lawBook } from '@zhifa/domain'
import { type FontConfig, FontSet } from '../fonts/font-set'
import { renderAs } from '../render/render-as'
import type { FromWorker, ToWorker } from './types'

const { fonts: config, draft, layers } = workerData as { fonts?: FontConfig; draft?: string; layers?: Layer[] }
const port = parentPort
if (!port) throw new Error('the batch worker runs in a worker thread')

const fonts = new FontSet(config)
const options = { fonts, ...(draft === undefined ? {} : { draft }), ...(layers ? { law: lawBook(...layers) } : {}) }

port.on('message', ({ index, job }: ToWorker) => {
  renderAs(job.out, job.form, job.data, options).then(
    (made) => {
      // A Buffer may be a window on a pool; only a buffer of its own can be handed over.
      const bytes = new Uint8Array(made)
      port.postMessage({ index, bytes } satisfies FromWorker, [bytes.buffer])
    },
    (error: Error & { code?: string }) =>
      port.postMessage({ index, code: error.code ?? error.name, message: error.message } satisfies FromWorker),
  )
})
