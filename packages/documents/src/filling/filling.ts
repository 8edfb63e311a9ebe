import type { EntryOf, PayloadsOf, PayloadTable, Procedure, ProcedureId, StepOf } from '@zhifa/domain'
import type { z } from 'zod'
import type { Form } from '../form/form'
import type { FillView } from './view'

/** What a filling needs to know of a form: every {@link Form} is one. */
export type FillableForm<Schema extends z.ZodType = z.ZodType> = Pick<
  Form<Schema>,
  'id' | 'title' | 'data' | 'date' | 'mustState'
>

/** How an act of a case becomes a document, as the engine reads it, whatever its procedure and form. Made by {@link filling}. */
export interface Filling {
  readonly form: FillableForm
  /** The ids of the procedures. */
  readonly procedures: readonly string[]
  /** The steps whose act the document is about. */
  readonly steps: readonly string[]
  /** Only for such acts; absent: for each. */
  when?(view: FillView<PayloadTable>): boolean
  /** Fields that no record knows: the document is a draft until somebody adds them. Absent: it is complete. */
  readonly byHand?: readonly string[]
  /** For a receipt: the form of the document that was served. */
  serves?(view: FillView<PayloadTable>): string | undefined
  /** The numbers of the parties that get a paper each; absent: one paper. */
  papers?(view: FillView<PayloadTable>): readonly number[]
  /** Nothing where the record has nothing to print. */
  data(view: FillView<PayloadTable>, party: number): object | undefined
}

/** Whose acts are filled in: a built-in procedure by its id, several, or a bureau's own. */
export type FilledProcedure = ProcedureId | readonly ProcedureId[] | Procedure

/** The payloads of a procedure; of several: those of each, whose common steps can be filled in. */
export type TableOf<Of> = Of extends ProcedureId
  ? PayloadsOf<Of>
  : Of extends readonly (infer P extends ProcedureId)[]
    ? PayloadsOf<P>
    : Of extends Procedure<infer T>
      ? T
      : never

/**
 * What a filling gives a form: every demanded field, by its own name and in its own type. A value may be wanting in a record
 * (`undefined`) where an act, a period of the law book or a fact of the bureau is not there: the form then names the field as
 * missing. What is filled in by hand may be left out or be given in part.
 */
export type FilledBy<Input, ByHand extends PropertyKey = never> = Input extends unknown
  ? { readonly [K in keyof Input as K extends ByHand ? never : K]: Given<Input[K]> | undefined } & {
      readonly [K in keyof Input as K extends ByHand ? K : never]?: Partly<Input[K]> | undefined
    }
  : never

// What is given is only read: lists may be readonly.
type Given<Value> = Value extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : Value extends object
    ? { readonly [K in keyof Value]: Given<Value[K]> }
    : Value

type Partly<Value> = Value extends readonly (infer Item)[]
  ? readonly Partly<Item>[]
  : Value extends object
    ? { readonly [K in keyof Value]?: Partly<Value[K]> | undefined }
    : Value

// Object literals with a spread are not checked for fields that nobody asked for: this does, and names them in the compiler's
// message. A field for which nothing but `undefined` is given is no answer either.
type Answering<Data, Input> = [Exclude<KeyOf<Data>, KeyOf<Input>> | Unanswered<Data>] extends [never]
  ? unknown
  : { readonly formHasNo: Exclude<KeyOf<Data>, KeyOf<Input>>; readonly notAnswered: Unanswered<Data> }
type Unanswered<Data> = { [K in KeyOf<Data>]: [ValueOf<Data, K>] extends [undefined] ? K : never }[KeyOf<Data>]
type ValueOf<Data, K> = Data extends unknown ? (K extends keyof Data ? Data[K] : never) : never
type KeyOf<Input> = Input extends unknown ? keyof Input & string : never

/** The view of an act of one of some steps. */
type View<Of, Step extends StepOf<TableOf<Of>>> = FillView<TableOf<Of>, EntryOf<TableOf<Of>, Step>>

/** What a filling says beside form, procedures and steps. */
export interface FillingRow<Of, Step extends StepOf<TableOf<Of>>, ByHand extends PropertyKey, Data> {
  /** Only for such acts; absent: for each. */
  readonly when?: (view: View<Of, Step>) => boolean
  /** Fields that no record knows: the document is a draft until somebody adds them. Absent: it is complete. */
  readonly byHand?: readonly ByHand[]
  /** For a receipt: the form of the document that was served. */
  readonly serves?: (view: View<Of, Step>) => string | undefined
  /** The numbers of the parties that get a paper each; absent: one paper. */
  readonly papers?: (view: View<Of, Step>) => readonly number[]
  /** The data of the form, of the paper of a party where each gets one; nothing where the record has nothing to print. */
  readonly data: (view: View<Of, Step>, party: number) => Data | undefined
}

/**
 * A row that says how an act becomes a document. The act and the case are typed by the payloads of the procedure, the data by
 * the form: a step that does not exist, a payload's field that does not exist, a demanded field that is left out, and a field
 * that the form does not have are errors of the compiler.
 *
 * @param of the procedures, by id, or a bureau's own procedure
 * @param steps the steps whose act the document is about; each of the procedures has them
 * @param form the form, ours or one made with `defineForm`
 * @example
 * filling('penalty.ordinary', ['suspension'], caseSuspensionApproval, {
 *   data: (view) => ({ ...caseSheet(view), kind: 'suspend', from: view.entry.on, reason: view.entry.data.reason }),
 * })
 */
export const filling = <
  const Of extends FilledProcedure,
  const Step extends StepOf<TableOf<Of>>,
  Schema extends z.ZodType,
  const Data extends FilledBy<z.input<Schema>, ByHand>,
  const ByHand extends KeyOf<z.input<Schema>> = never,
>(
  of: Of,
  steps: readonly Step[],
  form: FillableForm<Schema>,
  row: FillingRow<Of, Step, ByHand, Data> & Answering<Data, z.input<Schema>>,
): Filling => ({ ...(row satisfies FillingRow<Of, Step, ByHand, Data>), form, steps, procedures: idsOf(of) })

const idsOf = (of: FilledProcedure): readonly string[] => (typeof of === 'string' ? [of] : 'id' in of ? [of.id] : of)
