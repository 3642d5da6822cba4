/** A connection to the host of a URL, before anything is asked of it. */
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'

/** The address that answered, or the system's code for why none did, with its words. */
export type Connected = { readonly address: string } | { readonly code: string; readonly message: string }

/**
 * Connects, for https as far as TLS goes, so that a certificate is judged before anything is sent.
 *
 * @param limitMs how long is waited, in milliseconds
 */
export function connectTo(url: URL, limitMs: number): Promise<Connected> {
  const [socket, connected] = url.protocol === 'https:' ? secureSocket(url) : clearSocket(url)
  return new Promise((resolve) => {
    const end = (result: Connected): void => {
      socket.destroy()
      resolve(result)
    }
    socket.setTimeout(limitMs, () => end({ code: 'ETIMEDOUT', message: '' }))
    socket.on(connected, () => end({ address: socket.remoteAddress ?? url.hostname }))
    socket.on('error', (error: NodeJS.ErrnoException) => end({ code: codeOf(error), message: error.message }))
  })
}

/** A socket, and the event that says that it is connected. */
type Opened = readonly [socket: Socket, connected: 'connect' | 'secureConnect']

function clearSocket(url: URL): Opened {
  return [connect({ host: hostOf(url), port: Number(url.port || 80) }), 'connect']
}

function secureSocket(url: URL): Opened {
  const host = hostOf(url)
  // An address is no name that a server could be asked for.
  const named = isIP(host) === 0 ? { servername: host } : {}
  return [connectSecurely({ host, port: Number(url.port || 443), ...named }), 'secureConnect']
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

/** Where a name has several addresses, Node gathers what each said. */
function codeOf(error: NodeJS.ErrnoException): string {
  if (error.code !== undefined) return error.code
  const [first]: readonly NodeJS.ErrnoException[] = error instanceof AggregateError ? error.errors : []
  return first?.code ?? 'unknown'
}
