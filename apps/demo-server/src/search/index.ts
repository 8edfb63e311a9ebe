export * from './having-words'
export * from './ranked-page'
export * from './words'
