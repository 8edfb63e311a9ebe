import { z } from 'zod'

/** The keys of a table of names, as a field that takes one of them. */
export const keysOf = <K extends string>(names: Readonly<Record<K, string>>) =>
  z.enum(Object.keys(names) as [K, ...K[]])
