import type { Bilingual } from '@zhifa/domain'
import type { DescribedAnswer } from '@zhifa/service/kit'
import type { z } from 'zod'
import type { Scope } from '../../tokens'

/** What the endpoints are sorted by. */
export const tags = {
  case: { zh: '案件和办理', en: 'cases and acts' },
  proposal: { zh: '提出和确认', en: 'proposals and confirmations' },
  disclosure: { zh: '事前公开事项', en: 'what is published before enforcement' },
  docket: { zh: '督办和投诉事项', en: 'the docket of supervision papers and complaints' },
  file: { zh: '案件的文件和案卷登记', en: 'files of cases, and the register of finished files' },
  party: { zh: '当事人档案', en: 'the register of parties' },
  appraisal: { zh: '案卷评查', en: 'appraisal of finished files' },
  administration: { zh: '人员、机关和法规的管理', en: 'administration of people, the bureau and its law' },
  supervision: { zh: '监督考核', en: 'supervision' },
  token: { zh: '访问令牌', en: 'access tokens' },
  public: { zh: '公示门户', en: 'the public portal' },
} as const
export type Tag = keyof typeof tags

/**
 * One endpoint: the schemas by which it reads what it is asked and answers, said once for the routes, the document and the
 * client. Who comes to it at all stands in the policy.
 */
export interface Endpoint<
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType | readonly string[] = z.ZodType | readonly string[],
> extends Bilingual {
  readonly id: string
  readonly method: 'get' | 'post' | 'delete'
  /** As the routes name it: `/api/cases/:id`. */
  readonly path: `/${string}`
  readonly tag: Tag
  readonly description?: string
  readonly query?: Q
  /** The schema of a JSON body, or the media types of a file. */
  readonly body?: B
  readonly answers: Readonly<Record<number, DescribedAnswer>>
  /** What a token must be allowed; absent: no token does it, only the person himself. */
  readonly scope?: Scope
  /** Takes `If-Match`. */
  readonly conditional?: true
  /** The answer holds what is told once: it is not kept for who sends the request again. */
  readonly secret?: true
  /** A registered system comes with its own key. */
  readonly systems?: true
}

/** Says an endpoint; its types stay known to whoever serves it. */
export const endpoint = <Q extends z.ZodObject, B extends z.ZodType | readonly string[]>(
  described: Endpoint<Q, B>,
): Endpoint<Q, B> => described
