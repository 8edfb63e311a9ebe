import { AsyncLocalStorage } from 'node:async_hooks'
import { Server } from '@tus/server'
import { ERRORS, type Upload } from '@tus/utils'
import type { CaseRecord } from '@zhifa/domain'
import type { Request, Response } from 'express'
import type { User } from '../../access'
import type { Refusal } from '../../cases/refusal'
import type { Staging } from '../../media'
import { type AcceptContext, accept, announce, tooLarge } from './accept'

/** Who asks, of which case. */
interface Asking {
  readonly record: CaseRecord
  readonly user: User
}

export interface TusUploads {
  /** Answers a request of the protocol about uploads of a case, for somebody who is signed in. */
  handle(asking: Asking, request: Request, response: Response): Promise<void>
}

/**
 * Resumable uploads after tus 1.0: an upload is announced with its size and what is said of it, sent in as many pieces as the
 * network makes of it, and becomes a file of the case with its last byte. Only who announced it goes on with it.
 */
export function tusUploads<DB>(context: AcceptContext<DB> & { readonly staging: Staging }): TusUploads {
  const { db, bureau, limits, staging } = context
  const asking = new AsyncLocalStorage<Asking>()
  const here = (): Asking => {
    const found = asking.getStore()
    if (!found) throw new Error('tus is asked through handle() / 须经handle()调用')
    return found
  }
  const finishing = new Map<string, Promise<void>>()

  const finish = (upload: Upload): Promise<void> => {
    const known = finishing.get(upload.id)
    if (known) return known
    const work = finished(upload).finally(() => finishing.delete(upload.id))
    finishing.set(upload.id, work)
    return work
  }
  const finished = async (upload: Upload): Promise<void> => {
    const { record, user } = here()
    const { id, size = 0 } = upload
    const digests = await staging.digests(id, size)
    const done = await accept(context, {
      record,
      user,
      size,
      described: saidOf(upload),
      path: staging.pathOf(id),
      digests,
    })
    await staging.clear(id)
    if (!done.ok) throw refusedUpload(done)
  }

  const server = new Server({
    path: '/desk/cases',
    datastore: staging,
    maxSize: limits.file,
    allowedOrigins: [],
    disableTerminationForFinishedUploads: true,
    generateUrl: (_, { id }) => `/desk/cases/${here().record.id}/media/uploads/${id}`,
    async onUploadCreate(_, upload) {
      const { record, user } = here()
      const said = upload.metadata ?? {}
      const announced = { record, user, size: upload.size ?? 0, described: described(said) }
      const allowed = await announce(db, bureau, limits, announced)
      if (!allowed.ok) throw refusedUpload(allowed)
      return { metadata: { ...said, case: record.id, by: user.id } }
    },
    async onIncomingRequest(request, id) {
      if (request.method === 'POST') return
      const { record, user } = here()
      const upload = await staging.getUpload(id)
      if (upload.metadata?.case !== record.id || upload.metadata.by !== user.id) throw ERRORS.FILE_NOT_FOUND
      // The server ended between the last byte and the record: whoever asks how far it came is answered when it is on record.
      if (request.method === 'HEAD' && upload.offset === upload.size) await finish(upload)
    },
    onResponseError: (_, error) =>
      // The protocol's server says in English that a file is too large, before it asks anybody.
      'status_code' in error && error.status_code === ERRORS.ERR_MAX_SIZE_EXCEEDED.status_code
        ? refusedUpload(tooLarge('media.file-limit', '单个文件', limits.file))
        : undefined,
    async onUploadFinish(_, upload) {
      await finish(upload)
      return {}
    },
  })
  return {
    handle: async (who, request, response) => {
      // A request that passed the check of the origin as a harmless one does not become another one here.
      delete request.headers['x-http-method-override']
      await asking.run(who, () => server.handle(request, response))
    },
  }
}

type Said = Readonly<Record<string, string | null>>

const names = ['started', 'ended', 'device', 'officer', 'place', 'supplement'] as const

const described = (said: Said): Record<string, unknown> => ({
  name: said.filename ?? undefined,
  ...Object.fromEntries(names.flatMap((name) => (said[name] ? [[name, said[name]]] : []))),
})

const saidOf = ({ metadata }: Upload) => described(metadata ?? {})

/** As the protocol's server takes a refusal. */
const refusedUpload = ({ status, findings }: Refusal) => ({ status_code: status, body: JSON.stringify({ findings }) })
