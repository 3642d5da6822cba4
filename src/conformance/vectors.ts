/**
 * The types of the vector files. A test checks every file against `vectors/schema.json`, so nothing is checked here.
 */

/** The meaning of a flag, and the effect of its failure in production. */
export interface Note {
  readonly kind: string
  readonly description: string
  readonly effect: string
  readonly sources: readonly string[]
  /** Description and effect in Chinese. */
  readonly zh: { readonly description: string; readonly effect: string }
}

/** One case: a description, and the inputs and outputs of its group's type. */
export interface VectorCase {
  readonly id: string
  readonly comment: string
  /** The comment in Chinese. */
  readonly zh: { readonly comment: string }
  readonly flags: readonly string[]
  readonly result: 'valid' | 'invalid'
  /** The error code of the refusal, which also names the layer that must refuse. */
  readonly error?: string
  readonly [field: string]: unknown
}

/** Cases with the same parameters. */
export interface VectorGroup {
  readonly type: string
  readonly cases: readonly VectorCase[]
  readonly [parameter: string]: unknown
}

/** One vector file. */
export interface VectorFile {
  /** The name of the file without `.json`. */
  readonly name: string
  /** What the file tests, in one line. */
  readonly subject: string
  /** The subject in Chinese. */
  readonly zh: { readonly subject: string }
  readonly notes: Readonly<Record<string, Note>>
  readonly groups: readonly VectorGroup[]
}
