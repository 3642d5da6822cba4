/**
 * Makes the transport to a target. The kind of a target is determined from its members and its number of parameters,
 * because calling it would run the user's code.
 */
import { NODE_LISTENER } from '../../adapters/node-listener.ts'
import type { FetchApp, FetchTarget, SendTarget } from '../types.ts'
import { throughHandler } from './handler.ts'
import { type HttpListener, overHttp, throughServer } from './http.ts'
import type { Transport } from './transport.ts'

/** A transport to an endpoint, and the URL of its requests. */
export interface Destination {
  readonly transport: Transport
  readonly url: string | URL
}

/** The address of an endpoint without a URL of its own; a path is appended to it. */
const USUAL_ADDRESS = 'https://callback.example/'

/**
 * Opens a target for as long as `use` sends to it.
 *
 * @throws TypeError the address or the target is of no known kind, or the target needs `node:http` and the runtime has
 *   none
 */
export async function withTarget<Value>(
  target: SendTarget,
  address: string | URL | undefined,
  use: (destination: Destination) => Promise<Value>,
): Promise<Value> {
  const url = addressOf(address)
  if (isUrl(target)) return await use({ transport: await overHttp(String(target)), url: target })
  const handler = fetchHandlerOf(target)
  if (handler !== undefined) return await use({ transport: throughHandler(handler), url })
  const listener = listenerOf(target)
  if (listener === undefined) throw unknownTarget(target)
  const { transport, close } = await throughServer(listener)
  try {
    return await use({ transport, url })
  } finally {
    await close()
  }
}

function addressOf(address: string | URL = USUAL_ADDRESS): URL {
  const text = String(address)
  const whole = text.startsWith('/') ? USUAL_ADDRESS + text.slice(1) : text
  if (isHttp(whole)) return new URL(whole)
  throw new TypeError('address: expected an http or https URL, or only its path, which begins with /')
}

/**
 * Returns whether a target is a URL. It does not use `instanceof`, since the test may run in another realm with other
 * classes.
 */
function isUrl(target: unknown): target is string | URL {
  const text = typeof target === 'object' && target !== null && 'href' in target ? target.href : target
  return typeof text === 'string' && isHttp(text)
}

function isHttp(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** Returns the target if it is a handler of the Fetch API, or its method `fetch`. */
function fetchHandlerOf(target: unknown): FetchTarget | undefined {
  if (isFetchHandler(target)) return target
  return isFetchApp(target) ? (request) => target.fetch(request) : undefined
}

/**
 * Returns whether a target is a handler of the Fetch API: a function with at most one parameter, or one that this
 * package made. Listeners of Node declare two parameters. So do handlers that take a second argument from their
 * runtime; these are refused.
 */
function isFetchHandler(target: unknown): target is FetchTarget {
  if (typeof target !== 'function' || isNodeFunction(target)) return false
  return target.length < 2 || hasMethods(target, 'drain')
}

function isFetchApp(target: unknown): target is FetchApp {
  return typeof target === 'object' && target !== null && hasMethods(target, 'fetch')
}

/** Returns the target if it is a listener, or a listener that calls those of a server, started or not. */
function listenerOf(target: unknown): HttpListener | undefined {
  if (isNodeFunction(target)) return target
  if (!isServer(target)) return undefined
  return (request, response) =>
    Promise.all(target.rawListeners('request').map((each) => Reflect.apply(each, target, [request, response])))
}

/**
 * Returns whether a target is a listener: of this package, which marks it, or an app of Express or Connect, by its
 * methods.
 */
function isNodeFunction(target: unknown): target is HttpListener {
  if (typeof target !== 'function') return false
  return NODE_LISTENER in target || hasMethods(target, 'handle', 'listen', 'use')
}

interface Server {
  rawListeners(event: 'request'): ReadonlyArray<(...values: readonly unknown[]) => unknown>
}

/**
 * Returns whether a target is a server with a listener. It does not use `instanceof`, which would require loading
 * `node:http`. An app of Koa is an event emitter too, but has no `request` listeners.
 */
function isServer(target: unknown): target is Server {
  if (typeof target !== 'object' || target === null || !hasMethods(target, 'rawListeners', 'listen')) return false
  return (target as Server).rawListeners('request').length > 0
}

function hasMethods(target: object, ...names: readonly string[]): boolean {
  return names.every((name) => name in target && typeof Reflect.get(target, name) === 'function')
}

function unknownTarget(target: unknown): TypeError {
  if (typeof target === 'function') {
    return new TypeError(
      `target: a function of ${target.length} parameters can be a handler of the Fetch API or a listener of node:http: ` +
        'pass (request) => handler(request) for a handler, createServer(listener) for a listener',
    )
  }
  return new TypeError(
    'target: expected the http or https URL of an endpoint that listens, a handler of the Fetch API or an object with ' +
      'such a handler as its fetch, what createNodeHandler returns, an app of Express or Connect, or a server with its ' +
      'listener, such as createServer(app.callback()) for Koa',
  )
}
