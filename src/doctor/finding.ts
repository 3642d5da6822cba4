/** A finding about a live endpoint. */
import type { FindingText } from '../diagnosis/types.ts'

/** What is wrong, and how to fix it: a finding of the diagnosis, or one that only a request to a live endpoint can show. */
export interface EndpointFinding extends FindingText {
  readonly code: string
}
