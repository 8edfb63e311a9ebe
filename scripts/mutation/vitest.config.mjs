// The project of the group that is being mutated, cut down to the tests of that group.
import { defineConfig } from 'vitest/config'
import shared from '../../vitest.config.ts'
import { groups } from './groups.mjs'

const group = groups[process.env.ZHIFA_MUTATE ?? '']
const project = shared.test?.projects?.find((each) => each.test?.name === group?.package)
if (!project) throw new Error('ZHIFA_MUTATE names no group: run `npm run mutate -- calendar`')

const runner = new URL('./runner.mjs', import.meta.url).pathname

const test = { ...project.test, include: group.tests, runner, isolate: group.isolate ?? true }

export default defineConfig({ ...project, test })
