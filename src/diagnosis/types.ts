/** The types that users of a diagnosis name. */
export type { Capture, CapturedAnswer, CapturedHeaders, GivenCredentials } from '../endpoint/capture.ts'
export type { Finding } from '../findings/finding.ts'
export type { Bilingual } from '../findings/types.ts'
