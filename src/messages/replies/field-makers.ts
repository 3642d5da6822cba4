/** The words that the tables of replies are written in. */
import type { Field, Fields, ListField, ObjectField } from './fields.ts'

export const text = { type: 'text' } as const
export const needed = { type: 'text', required: true } as const
/** Needed, and not empty. */
export const filled = { type: 'text', required: true, filled: true } as const
export const number = { type: 'number' } as const
export const boolean = { type: 'boolean' } as const

/** The same field, which may not be left out. */
export function required<Kind extends Field>(field: Kind): Kind & { readonly required: true } {
  return { ...field, required: true }
}

export function object(fields: Fields): ObjectField {
  return { type: 'object', fields }
}

/** A list of objects. */
export function list(fields: Fields, max?: number, min?: number): ListField {
  return {
    type: 'list',
    items: object(fields),
    ...(max === undefined ? {} : { max }),
    ...(min === undefined ? {} : { min }),
  }
}
