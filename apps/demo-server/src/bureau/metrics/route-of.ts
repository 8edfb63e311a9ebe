import type { Request } from 'express'

/**
 * The pattern that a request matched, such as `/desk/cases/:id`: an address may name a case or a person, and there are
 * without end. What matched none is `none`.
 */
export function routeOf(request: Request): string {
  // Express leaves the type of `route` open.
  const route: unknown = request.route?.path
  if (typeof route === 'string') return route
  return Array.isArray(route) ? route.join(' ') : 'none'
}
