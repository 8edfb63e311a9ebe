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
  'files:read': {
    zh: '查阅案件的音像和电子文件、证据保管和案卷登记',
    en: 'read recordings and files of cases, their keeping, and the register of finished files',
  },
  'parties:read': { zh: '查阅当事人档案', en: 'read the register of parties' },
  'appraisal:read': { zh: '查阅案卷评查', en: 'read appraisals of finished files' },
  'administration:read': { zh: '查阅人员名册和管理事项', en: 'read people, and acts of administration' },
  'supervision:read': { zh: '查阅监督数据', en: 'read figures of supervision' },
} as const satisfies Record<string, Bilingual>
export type Scope = keyof typeof scopeNames

export const Scope = z
  .enum(Object.keys(scopeNames) as [Scope, ...Scope[]])
  .meta({ id: 'Scope', title: '权限', description: '令牌的权限 What a token may do' })
