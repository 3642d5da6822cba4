/** The types of the texts of findings. */

/** A sentence in both languages. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

/**
 * A value from the case that a text names: a position, a length, a name; never a key, token, plaintext or signature.
 */
export type Fact = string | number

/** The texts of a code, with `{name}` as the placeholder of a fact. */
export interface FindingText {
  /** Default: an error. */
  readonly severity?: 'warning'
  readonly message: Bilingual
  readonly cure: Bilingual
}
