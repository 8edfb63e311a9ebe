import { Act, type CaseRecord, CaseRecordShape, RegistryData, readCaseRecord } from '@zhifa/domain'
import type { z } from 'zod'
import { good } from './read'
import type { World } from './world'

/** A case record, whole; what each entry says has the schema of its step, and is checked by it. */
export const RecordShape = CaseRecordShape.meta({
  id: 'CaseRecord',
  title: '案件记录',
  description: '案件就是其记录：按顺序追加的各步 A case is its record',
})

/** An act as somebody submits it. */
export const ActShape = Act.meta({ id: 'Act', title: '办理的一步' })

/** The people of the bureau, where the service was not started with them. */
export const people = {
  registry: RegistryData.meta({ id: 'Registry', title: '机关和人员名录' }).optional().meta({
    description: '服务启动时未用 --registry 指定的，须给出 Needed unless the service was started with --registry',
  }),
}

/** The record of a request, every payload checked. @throws {ProblemError} */
export const recordOf = (given: z.infer<typeof RecordShape>, { procedures }: World): CaseRecord =>
  good(readCaseRecord(given, procedures), 'record')
