/** Work that a person may break off, or a system that ends the process: then nothing is left running behind. */
import process from 'node:process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does work that a signal breaks off. Only the first is taken: the second ends the process as it always does.
 *
 * @param work must come to its end soon after its signal aborts
 */
export async function interruptible<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController()
  const abort = () => controller.abort()
  for (const name of SIGNALS) process.once(name, abort)
  try {
    return await work(controller.signal)
  } finally {
    for (const name of SIGNALS) process.off(name, abort)
  }
}
