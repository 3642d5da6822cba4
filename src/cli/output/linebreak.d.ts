/** The types of the package `linebreak`, which has none of its own: an implementation of UAX #14. */
declare module 'linebreak' {
  /** Finds the places where a line may break, from the beginning of a text to its end. */
  export default class LineBreaker {
    constructor(text: string)
    /** Returns the next place, at the latest the end of the text; `null` after that. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
