import { z } from 'zod'
import { LocalDateTime, line, person } from '../../input/field-kind'

const digest = (title: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ title, kind: 'plain' })

/** A signature by a key that only the person holds (WebAuthn): made over the digest, checked without any server. */
export const KeySignature = z.strictObject({
  /** Id of the key, as registered for the person. */
  key: line('个人密钥编号', 'plain', 400),
  authenticatorData: line('认证器数据', 'plain', 4000),
  clientData: line('客户端数据', 'plain', 4000),
  signature: line('签名', 'plain', 2000),
})
export type KeySignature = z.infer<typeof KeySignature>

/** How somebody confirmed. */
export const ConfirmationWay = z.discriminatedUnion('way', [
  /** 本人登录确认: signed in, saw the payload, what changed and the drafted paper, and confirmed this very text. */
  z.strictObject({ way: z.literal('session'), key: KeySignature.meta({ title: '个人密钥签名' }).optional() }),
  /** 其他系统审批: another system of the bureau approved it. */
  z.strictObject({
    way: z.literal('external'),
    system: line('审批系统', 'plain', 100),
    reference: line('审批编号', 'reference', 200),
  }),
  /** 纸质原件: the signed original was scanned, and somebody says that it is the original. */
  z.strictObject({
    way: z.literal('paper'),
    sha256: digest('扫描件哈希（SHA-256）'),
    attestedBy: person('核对原件人'),
  }),
])
export type ConfirmationWay = z.input<typeof ConfirmationWay>

/** The ways of confirming, in the words of the desk. */
export const confirmationWayNames: Readonly<Record<ConfirmationWay['way'], string>> = {
  session: '本人登录确认',
  external: '其他系统审批',
  paper: '纸质原件核对',
}

/** One person's word that an act is as it stands: who, when, of which text, and how. */
export const Confirmation = z.strictObject({
  person: person('确认人'),
  at: LocalDateTime.meta({ title: '确认时间' }),
  digest: digest('所确认内容的摘要'),
  how: ConfirmationWay.meta({ title: '确认方式' }),
})
export type Confirmation = z.input<typeof Confirmation>

/** Who put an act in, and when: always the person who was signed in, or the system that imported it. */
export const Entered = z.strictObject({
  by: person('录入人'),
  at: LocalDateTime.meta({ title: '录入时间' }),
})
export type Entered = z.input<typeof Entered>
