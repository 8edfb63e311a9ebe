import { z } from 'zod'
import { optionsOf } from '../options/options-of'
import type { ChartFocus } from './graph'

/** What a chart can point out. */
export const chartFocuses = ['all', 'review', 'recording', 'public'] as const satisfies readonly ChartFocus[]

export const focusOption = z.enum(chartFocuses).meta({ title: '突出显示' }).optional()

export const checkFocus = optionsOf<{ readonly focus: ChartFocus }>('renderFlowChart', { focus: focusOption })
