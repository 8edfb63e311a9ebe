export * from './having-words'
export * from './older-grams'
export * from './ranked-page'
export * from './words'
