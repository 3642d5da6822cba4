/** What fails at each of many attempts is told once. */

/** The same function, but silent after its first call. */
export function onlyOnce(report: (error: unknown) => void): (error: unknown) => void {
  let isTold = false
  return (error) => {
    if (!isTold) report(error)
    isTold = true
  }
}
