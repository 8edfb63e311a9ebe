import type { RequestHandler } from 'express'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { CaseContext } from '../cases'
import { routeOf } from './route-of'
import { standingGauges } from './standing'

/** What whoever watches over the server reads. No name, number or address stands in it, and every label has a bounded set of values. */
export interface Metrics {
  /** Counts and times every request by the pattern of its route. */
  readonly measure: RequestHandler
  /** Told whenever a connection comes or goes. */
  connections(open: number): void
  /** The text for Prometheus, of now. */
  text(): Promise<string>
  readonly contentType: string
}

/** Begins to measure; once for each server. */
export function openMetrics<DB>(context: CaseContext<DB>): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Counter({
    name: 'zhifa_http_requests_total',
    help: '已答复的请求数 / Requests that were answered; status "cut": the reader left before the end',
    labelNames,
    registers,
  })
  const seconds = new Histogram({
    name: 'zhifa_http_request_duration_seconds',
    help: '答复用时（秒） / Time from a request to the end of its answer',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  })
  const connections = new Gauge({
    name: 'zhifa_http_connections',
    help: '打开的连接数 / Open connections',
    registers,
  })
  const observe = standingGauges(context, registers)
  return {
    measure(request, response, next) {
      const began = performance.now()
      response.once('close', () => {
        const { method } = request
        const route = routeOf(request)
        const status = response.writableFinished ? String(response.statusCode) : 'cut'
        requests.inc({ method, route, status })
        seconds.observe({ method, route }, (performance.now() - began) / 1000)
      })
      next()
    },
    connections: (open) => connections.set(open),
    async text() {
      await observe()
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}
