import type { Request, RequestHandler, Response } from 'express'

/** One way in which a platform fails those who push to it. */
export interface DrillFault {
  readonly name: string
  /** What happens, and what the desk has to make of it. */
  readonly about: string
  readonly answer: RequestHandler
}

/** What was written is kept, and its answer goes nowhere. */
const applyThen =
  (end: (request: Request, response: Response) => void): RequestHandler =>
  (request, response, next) => {
    response.json = () => {
      end(request, response)
      return response
    }
    next()
  }

/** Longer than a desk waits. */
const silenceMs = 60_000
const slownessMs = 3_000

export const drillFaults = {
  unavailable: {
    name: '暂停服务',
    about: '平台回答“暂时不可用”，什么也不收。推送应当等待并重试，恢复后自动补送。',
    answer: (_, response) => void response.status(503).set('retry-after', '2').type('text').send('unavailable'),
  },
  slow: {
    name: '响应缓慢',
    about: '每个请求迟三秒才处理。推送变慢，办案页面不应变慢。',
    answer: (_request, _response, next) => void setTimeout(next, slownessMs),
  },
  silent: {
    name: '收下后不应答',
    about: '平台收下信息，但不回答。推送方超时后应当先核对平台上的状态，再决定是否重送，不得重复公示。',
    answer: applyThen(({ socket }) => void setTimeout(() => socket.destroy(), silenceMs).unref()),
  },
  cut: {
    name: '收下后断线',
    about: '平台收下信息，回答之前连接中断。与“收下后不应答”同样处理。',
    answer: applyThen(({ socket }) => void socket.destroy()),
  },
  gateway: {
    name: '网关登录页',
    about: '平台前面的网关回答“200”和一个登录网页。没有回执的回答不得当作已公示。',
    answer: (_, response) => void response.type('html').send('<!doctype html><title>登录</title><p>请登录'),
  },
} satisfies Readonly<Record<string, DrillFault>>

export type DrillFaultId = keyof typeof drillFaults
