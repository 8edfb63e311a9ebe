export type { Fault } from './faults'
export { type MemoryStore, memoryStore } from './memory-store'
export * from './samples'
export { type Simulator, type SimulatorOptions, startSimulator } from './simulator'
