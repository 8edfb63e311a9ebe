import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { getUnixTime } from 'date-fns/getUnixTime'
import { Observed, Receipt, signObserved, signReceipt } from '../src/contract'
import { type Answer, type Platform, receive } from '../src/receiving'
import { secretText, signatureHeaders } from '../src/signature'
import type { Fault } from './faults'
import { memoryStore } from './memory-store'

export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: Buffer
  readonly platform: Platform
  /** Processes the message as the contract says. */
  readonly answer: () => Promise<Answer>
}

/** Answers one request, wrongly in the way that the fault says. */
export async function answerWithFault(fault: Fault, exchange: Exchange): Promise<void> {
  const { response, answer, platform } = exchange
  switch (fault.fault) {
    case 'none':
      return send(response, await answer())
    case 'delay':
      await wait(fault.ms)
      return send(response, await answer())
    case 'timeout-before-commit':
      return
    case 'timeout-after-commit':
      await answer()
      return
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/plain' }).end('out of order')
      return
    case 'too-many':
      response.writeHead(429, { 'retry-after': String(fault.retryAfter) }).end()
      return
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Login</title>')
      return
    case 'reset':
      if (fault.applied) await answer()
      exchange.request.socket.resetAndDestroy()
      return
    case 'slow-body':
      return drip(response, await answer(), fault.msPerByte)
    case 'truncated': {
      const text = JSON.stringify((await answer()).body)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      response.write(text.slice(0, text.length >> 1))
      await wait(20)
      response.destroy()
      return
    }
    case 'wrong-receipt':
      if (exchange.request.method === 'GET') return send(response, await otherState(exchange, 'wrong'))
      return send(response, resign(await answer(), platform, { messageId: randomUUID() }))
    case 'refuse':
      return send(response, { ...resign(await receiveElsewhere(exchange), platform, refusedByHand), status: 422 })
    case 'forged-receipt': {
      if (exchange.request.method === 'GET') return send(response, await otherState(exchange, 'forged'))
      const genuine = await receiveElsewhere(exchange)
      const { signature: _, ...receipt } = Receipt.parse(genuine.body)
      return send(response, { status: 200, body: signReceipt(receipt, strangerKeys) })
    }
    case 'lost-write':
      return send(response, await receiveElsewhere(exchange))
    case 'duplicate-ack': {
      const first = await answer()
      const sent = { ...JSON.parse(exchange.body.toString()), messageId: randomUUID() } as { messageId: string }
      const body = Buffer.from(JSON.stringify(sent))
      const timestamp = getUnixTime(platform.now())
      const headers = signatureHeaders(platform.senders[0]?.secrets ?? [], { id: sent.messageId, timestamp, body })
      const second = await receive({ headers: { ...headers }, body }, platform)
      const { messageId } = Receipt.parse(first.body)
      return send(response, resign(second, platform, { messageId }))
    }
  }
}

const refusedByHand: Partial<Receipt> = {
  level: 'rejected',
  outcome: 'refused',
  errors: [
    {
      field: 'publication.content.caseName',
      code: 'platform.words',
      message: { zh: '案件名称含有不应公开的内容', en: 'The case name contains something that must not be public' },
    },
  ],
}

/** The contract's answer, from a platform that forgets it at once. */
function receiveElsewhere({ request, body, platform }: Exchange): Promise<Answer> {
  return receive({ headers: request.headers, body }, { ...platform, store: memoryStore() })
}

function resign(answer: Answer, platform: Platform, change: Partial<Receipt>): Answer {
  const { signature: _, ...receipt } = Receipt.parse(answer.body)
  return { ...answer, body: signReceipt({ ...receipt, ...change }, platform.senders[0]?.secrets ?? []) }
}

const strangerKeys = [secretText(Buffer.alloc(32, 1))]

/** A read-back of another item, or one that somebody else signed. */
async function otherState({ answer, platform }: Exchange, how: 'wrong' | 'forged'): Promise<Answer> {
  const { signature: _, ...state } = Observed.parse((await answer()).body)
  const key = how === 'wrong' ? `${state.key}-other` : state.key
  const secrets = how === 'wrong' ? (platform.senders[0]?.secrets ?? []) : strangerKeys
  return { status: 200, body: signObserved({ ...state, key }, secrets) }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

async function drip(response: ServerResponse, { status, body }: Answer, msPerByte: number): Promise<void> {
  response.writeHead(status, { 'content-type': 'application/json' })
  for (const byte of Buffer.from(JSON.stringify(body))) {
    if (response.destroyed) return
    response.write(Buffer.of(byte))
    await wait(msPerByte)
  }
  response.end()
}
