/** What a test says of a message: some of its fields, as deep as it likes. */
import type { KnownMessage, MessageKey } from '../messages/types.ts'
import type { Platform } from '../platforms.ts'

/** Some fields of a value: objects in part, lists whole; `undefined` leaves a field out. */
type Some<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Name in keyof Value]?: Some<Value[Name]> | undefined }
    : Value

/**
 * Some fields of the push of that name, laid over those of its sample: objects are put together, lists replaced, and a
 * field that is `undefined` is left out of the push.
 */
export type FieldsOf<P extends Platform, Name extends MessageKey<P>> = Some<KnownMessage<P, Name>>
