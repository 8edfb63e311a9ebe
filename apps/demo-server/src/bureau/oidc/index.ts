export * from './routes'
export { type OidcSettings, refusesPassword } from './settings'
