import { z } from 'zod'
import { HolidayYear } from '../calendar/holiday-year'
import { Benchmark } from './benchmark'
import { Cause } from './cause'
import { Checklist } from './checklist'
import { InspectionCap } from './inspection-cap'
import { Parameter, Period } from './parameter'
import { ReviewGround } from './review-catalogue'
import { Statute } from './statute'

/** Where a rule comes from; a narrower place speaks over a wider one. */
export const LayerLevel = z.enum(['national', 'province', 'city', 'county', 'bureau'])
export type LayerLevel = z.infer<typeof LayerLevel>

/** One place's law as data: plain JSON that a lawyer can read and correct. */
export const Layer = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  level: LayerLevel,
  statutes: z.array(Statute),
  periods: z.array(Period),
  parameters: z.array(Parameter),
  causes: z.array(Cause),
  reviewGrounds: z.array(ReviewGround),
  /** 裁量基准 of this place or bureau; most layers have none. */
  benchmarks: z.array(Benchmark).optional(),
  /** The checklists that the bureau, or who stands above it, published. */
  checklists: z.array(Checklist).optional(),
  /** The published table of how often an enterprise may be inspected. */
  inspectionCaps: z.array(InspectionCap).optional(),
  holidayYears: z.array(HolidayYear),
})
export type Layer = z.infer<typeof Layer>
