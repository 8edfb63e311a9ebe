import type { Officer, Role } from '@zhifa/domain'

/** The signed-in person with the roles of the day. */
export interface User {
  readonly id: string
  readonly officer: Officer
  readonly roles: readonly Role[]
}
