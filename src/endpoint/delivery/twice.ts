/** What a store fails at once it may do the next time. */

/**
 * Makes a call, and once more where it has failed.
 *
 * @param report told of the first failure; the second is the caller's
 */
export async function twice<Value>(call: () => Promise<Value>, report: (error: unknown) => void): Promise<Value> {
  try {
    return await call()
  } catch (error) {
    report(error)
    return await call()
  }
}
