export * from './overviews'
export * from './register'
export * from './store'
