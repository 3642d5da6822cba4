/** Whether an endpoint has been told to stop; an `AbortSignal` warns where more than a few wait for it. */

export interface Stopping {
  readonly isStopping: boolean
  stop(): void
  /** Calls back when it stops, or at once if it has. @returns takes the callback back */
  onStop(callback: () => void): () => void
}

export function createStopping(): Stopping {
  const callbacks = new Set<() => void>()
  let isStopping = false
  return {
    get isStopping() {
      return isStopping
    },
    stop: () => {
      isStopping = true
      for (const callback of [...callbacks]) callback()
    },
    onStop: (callback) => {
      callbacks.add(callback)
      if (isStopping) callback()
      return () => callbacks.delete(callback)
    },
  }
}
