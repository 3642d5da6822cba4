/** The way to a target, open for as long as something is sent. */
import type { Carrier } from './exchange.ts'
import { overHttp } from './over-http.ts'
import type { SendTarget } from './send-types.ts'
import { fetchHandlerOf, listenerOf, noTarget } from './target.ts'
import { throughHandler } from './through-handler.ts'
import { throughServer } from './through-server.ts'

/** A way to an endpoint, and the URL it has there. */
export interface Route {
  readonly carry: Carrier
  readonly url: string | URL
}

/** Where an endpoint has no URL of its own; a path is understood from here. */
const USUAL_ADDRESS = 'https://callback.example/'

/**
 * Opens the way to a target, and closes it when what uses it is done.
 *
 * @throws TypeError the address or the target is none, or it needs `node:http` and the runtime has none
 */
export async function withRoute<Result>(
  target: SendTarget,
  address: string | URL | undefined,
  use: (route: Route) => Promise<Result>,
): Promise<Result> {
  const url = addressOf(address)
  if (isUrl(target)) return await use({ carry: await overHttp(String(target)), url: target })
  const handler = fetchHandlerOf(target)
  if (handler !== undefined) return await use({ carry: throughHandler(handler), url })
  const listener = listenerOf(target)
  if (listener === undefined) throw noTarget(target)
  const { carry, close } = await throughServer(listener)
  try {
    return await use({ carry, url })
  } finally {
    await close()
  }
}

/** By what it has, not by its class: a test can have another one than this module. */
function isUrl(target: unknown): target is string | URL {
  const text = typeof target === 'object' && target !== null && 'href' in target ? target.href : target
  return typeof text === 'string' && isHttp(text)
}

function addressOf(address: string | URL = USUAL_ADDRESS): URL {
  const text = String(address)
  const whole = text.startsWith('/') ? USUAL_ADDRESS + text.slice(1) : text
  if (isHttp(whole)) return new URL(whole)
  throw new TypeError('address: expected an http or https URL, or its path alone, which begins with /')
}

function isHttp(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
