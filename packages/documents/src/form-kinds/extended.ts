import { z } from 'zod'

type Output<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape, z.core.$strict>>
type Input<Shape extends z.ZodRawShape> = z.input<z.ZodObject<Shape, z.core.$strict>>

/** The schema of a form of some kind: the fields that the whole kind has, and those of the one form. */
export type Extended<Base extends z.ZodRawShape, Own extends z.ZodRawShape> = z.ZodType<
  Output<Base> & Output<Own>,
  Input<Base> & Input<Own>
> & { readonly shape: Base & Own }

/** What the blocks of such a form read. */
export type ExtendedData<Base extends z.ZodRawShape, Own extends z.ZodRawShape> = z.output<Extended<Base, Own>>

/** The sample that the author of such a form gives: own fields, and of the kind's those that it wants otherwise. */
export type OwnSample<Base extends z.ZodRawShape, Own extends z.ZodRawShape> = Input<Own> & Partial<Input<Base>>

/** One strict object of the fields of a kind and the fields of a form; a field of the form replaces one of the same name. */
export function extended<Base extends z.ZodRawShape, Own extends z.ZodRawShape>(
  base: Base,
  own: Own,
): Extended<Base, Own> {
  const schema: z.ZodType & { readonly shape: unknown } = z.strictObject({ ...base, ...own })
  // zod infers what an object holds field by field, which the compiler puts off while the fields of the form are a type
  // parameter. That the object of both holds what each holds is therefore said here, once for all kinds of form.
  return schema as Extended<Base, Own>
}
