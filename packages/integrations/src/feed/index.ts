export * from './atom'
export * from './item'
export * from './json-feed'
