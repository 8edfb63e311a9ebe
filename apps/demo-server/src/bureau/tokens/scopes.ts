import type { Bilingual } from '@zhifa/domain'
import { z } from 'zod'

/** What a program may do in somebody's name; never more than the person may. */
export const scopeNames = {
  'cases:read': { zh: '查阅案件', en: 'read cases' },
  'cases:write': {
    zh: '新建案件、提出办理事项（待本人确认）',
    en: 'open cases and propose acts, which wait for the person',
  },
  'proposals:read': { zh: '查阅提出和待确认事项', en: 'read proposals' },
  'proposals:write': { zh: '撤回、重新提出、上传签字扫描件', en: 'withdraw and renew proposals, upload scans' },
  'disclosure:read': { zh: '查阅事前公开事项', en: 'read what is published before enforcement' },
  'disclosure:write': { zh: '起草事前公开事项', en: 'draft what is published before enforcement' },
  'docket:read': { zh: '查阅督办和投诉事项', en: 'read the docket of supervision papers and complaints' },
  'supervision:read': { zh: '查阅监督数据', en: 'read figures of supervision' },
} as const satisfies Record<string, Bilingual>
export type Scope = keyof typeof scopeNames

export const Scope = z
  .enum(Object.keys(scopeNames) as [Scope, ...Scope[]])
  .meta({ id: 'Scope', title: '权限', description: '令牌的权限 What a token may do' })
