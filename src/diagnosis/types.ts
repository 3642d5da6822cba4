/** What a diagnosis is told, and what it says. */
import type { FindingCode } from './codes.ts'

export type { Capture, CapturedAnswer, CapturedHeaders, GivenCredentials } from '../endpoint/capture.ts'

/** A sentence in both languages. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

/** The texts of a code, where `{name}` is a place for a value of the case. */
export interface FindingText {
  readonly message: Bilingual
  readonly cure: Bilingual
}

/** One thing that is wrong, and how to mend it. */
export interface Finding {
  /** Which it is, from a closed set. */
  readonly code: FindingCode
  /** What has to be mended: how the request arrives, the values of the console, or what the server answers. */
  readonly part: 'request' | 'credentials' | 'answer'
  /** What is wrong, in one sentence. Never holds a key, a token, a plaintext or the expected signature. */
  readonly message: Bilingual
  /** What to do: which field of which page of the console, or what in the code. */
  readonly cure: Bilingual
}
