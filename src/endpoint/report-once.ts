/** Reports that would repeat themselves. */

/** Passes the first error on and drops the others: what fails at every attempt is reported once. */
export function onlyOnce(report: (error: unknown) => void): (error: unknown) => void {
  let isReported = false
  return (error) => {
    if (!isReported) report(error)
    isReported = true
  }
}
