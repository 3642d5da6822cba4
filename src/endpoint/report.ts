/** Reports of errors that change no answer. */
import type { Push } from './push.ts'

/** Reports an error that belongs to a push. */
export type ReportError = (error: unknown, push: Push) => void

/** Returns a function that passes on the first error and drops later ones. */
export function onlyOnce(report: (error: unknown) => void): (error: unknown) => void {
  let isReported = false
  return (error) => {
    if (!isReported) report(error)
    isReported = true
  }
}
