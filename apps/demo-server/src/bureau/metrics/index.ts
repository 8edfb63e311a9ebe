export { type Metrics, openMetrics } from './metrics'
export { metricsRoutes } from './routes'
