// What holds each schema to its interface. The folder is the door to zod.
import type * as z from 'zod/mini'
import type { JsonOf } from '../write/json/form.js'

/**
 * A zod schema of a node. Its input is the JSON form of the node, or the node itself; its output is the node. Strings of
 * digits are converted to decimals, a missing span becomes `null`, and unknown keys are dropped.
 *
 * @example
 * unitSchema.safeParse(parseQuantity('7万元')?.unit).success // true
 */
export type SchemaOf<Model> = z.ZodMiniType<Model, JsonOf<Model>>

/**
 * A zod schema of one member of a discriminated union, such as one kind of target.
 *
 * @example
 * quantityTargetSchema.safeParse(parseTarget('≥300支')).success // true
 * quantityTargetSchema.safeParse(parseTarget('通过审核')).success // false
 */
export type KindSchemaOf<Model> = z.ZodMiniType<
  Model,
  JsonOf<Model>,
  z.core.$ZodTypeInternals<Model, JsonOf<Model>> & z.core.$ZodTypeDiscriminableInternals
>

/** `true` where two types are the same, optional and read-only marks included. */
export type Same<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false

/**
 * Holds a schema to an interface: it does not compile where the schema gives another type than `Model`, or
 * takes another than its JSON form; a field more, a field less or a field that may be left out included.
 */
export function schemaOf<Model>(): <Output, Input>(
  schema: z.ZodMiniType<Output, Input> &
    (Same<Flat<Output>, Flat<Model>> extends true ? unknown : { 'not the model': Output }) &
    (Same<Flat<Input>, Flat<JsonOf<Model>>> extends true ? unknown : { 'not its JSON form': Input }),
) => KindSchemaOf<Model> {
  return (schema) => schema as never
}

/** A type with its intersections and extensions written out, so that `Same` compares fields. */
export type Flat<Node> = Node extends readonly (infer Item)[]
  ? Flat<Item>[]
  : Node extends { toFixed: unknown }
    ? Node
    : Node extends object
      ? { [Key in keyof Node]: Flat<Node[Key]> }
      : Node
