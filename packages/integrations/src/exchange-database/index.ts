export * from './channel'
export * from './dialect'
export * from './postgres'
