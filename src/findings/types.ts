/** What the texts of findings are made of. */

/** A sentence in both languages. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

/** What a text names of the case: a position, a length, a name; never a key, a token, a plaintext or a signature. */
export type Fact = string | number

/** The texts of a code, in which `{name}` stands for a fact. */
export interface FindingText {
  /** Left out for an error. */
  readonly severity?: 'warning'
  readonly message: Bilingual
  readonly cure: Bilingual
}
