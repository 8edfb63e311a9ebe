import type { RequestHandler } from 'express'
import { type DrillFaultId, drillFaults } from './faults'

/** What goes wrong just now, and until when. */
export interface Running {
  readonly fault: DrillFaultId
  readonly until: Date
}

/** The switch. It is in memory: a platform that starts again works again. */
export interface Drill {
  readonly running: () => Running | undefined
  switchOn(fault: DrillFaultId): void
  switchOff(): void
  /** Stands before what others push to. */
  readonly answer: RequestHandler
}

/** Nobody has to remember to end it. */
export const drillMinutes = 10

/** @param now the platform's clock */
export function openDrill(now: () => Date): Drill {
  let said: Running | undefined
  const running = (): Running | undefined => (said && now() < said.until ? said : undefined)
  return {
    running,
    switchOn: (fault) => {
      said = { fault, until: new Date(now().getTime() + drillMinutes * 60_000) }
    },
    switchOff: () => {
      said = undefined
    },
    answer: (request, response, next) => {
      const fault = running()?.fault
      if (fault === undefined) return next()
      return drillFaults[fault].answer(request, response, next)
    },
  }
}
