import { china, type Layer, liaoning } from '@zhifa/domain'

/** The law with which a service answers that was told of no other. */
export const national: readonly Layer[] = [china, liaoning]
