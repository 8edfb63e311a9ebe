export * from './channel'
export { failure } from './failure'
export { type RestChannelOptions, restChannel } from './rest'
