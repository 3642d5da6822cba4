/** A connection to the host of a URL, before anything is asked of it. */
import { connect } from 'node:net'

/** The address that answered, or the system's code for why none did. */
export type Connected = { readonly address: string } | { readonly code: string }

/** @param limitMs how long is waited, in milliseconds */
export function connectTo({ hostname, port, protocol }: URL, limitMs: number): Promise<Connected> {
  const usualPort = protocol === 'https:' ? 443 : 80
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? usualPort : Number(port) })
  return new Promise((resolve) => {
    const end = (result: Connected): void => {
      socket.destroy()
      resolve(result)
    }
    socket.setTimeout(limitMs, () => end({ code: 'ETIMEDOUT' }))
    socket.on('connect', () => end({ address: socket.remoteAddress ?? hostname }))
    socket.on('error', (error: NodeJS.ErrnoException) => end({ code: codeOf(error) }))
  })
}

/** Where a name has several addresses, Node gathers what each said. */
function codeOf(error: NodeJS.ErrnoException): string {
  if (error.code !== undefined) return error.code
  const [first]: readonly NodeJS.ErrnoException[] = error instanceof AggregateError ? error.errors : []
  return first?.code ?? 'unknown'
}
