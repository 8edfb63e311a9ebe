export * from './boss-hints'
export * from './execute-sql'
export type { Hints } from './hints'
