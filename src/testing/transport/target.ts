/**
 * From a target to the transport that reaches it. A target is judged by what it carries and declares: calling it to find
 * out would run the user's code.
 */
import { NODE_LISTENER } from '../../adapters/node-listener.ts'
import type { FetchApp, FetchTarget, SendTarget } from '../types.ts'
import { throughHandler } from './handler.ts'
import { type Listener, overHttp, throughServer } from './http.ts'
import type { Transport } from './transport.ts'

/** An endpoint that can be sent to, and the URL that it is told. */
export interface Destination {
  readonly transport: Transport
  readonly url: string | URL
}

/** Used where an endpoint has no URL of its own; a path is appended to it. */
const USUAL_ADDRESS = 'https://callback.example/'

/**
 * Opens a target for as long as `use` sends to it.
 *
 * @throws TypeError the address or the target is not one of the kinds known, or needs `node:http` and the runtime has none
 */
export async function withTarget<Result>(
  target: SendTarget,
  address: string | URL | undefined,
  use: (destination: Destination) => Promise<Result>,
): Promise<Result> {
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
  throw new TypeError('address: expected an http or https URL, or its path alone, which begins with /')
}

/** Not by its class: a test can have another one than this module. */
function isUrl(target: unknown): target is string | URL {
  const text = typeof target === 'object' && target !== null && 'href' in target ? target.href : target
  return typeof text === 'string' && isHttp(text)
}

function isHttp(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** The handler of the Fetch API that a target is, or has as its method. */
function fetchHandlerOf(target: unknown): FetchTarget | undefined {
  if (isFetchHandler(target)) return target
  return isFetchApp(target) ? (request) => target.fetch(request) : undefined
}

/**
 * A function that declares one parameter at most, or one of this package. Listeners of Node declare two, and so do handlers
 * that take a second argument of their runtime.
 */
function isFetchHandler(target: unknown): target is FetchTarget {
  if (typeof target !== 'function' || isNodeFunction(target)) return false
  return target.length < 2 || hasMethods(target, 'drain')
}

function isFetchApp(target: unknown): target is FetchApp {
  return typeof target === 'object' && target !== null && hasMethods(target, 'fetch')
}

/** The listener that a target is, or that calls those of a server, whether it is started or not. */
function listenerOf(target: unknown): Listener | undefined {
  if (isNodeFunction(target)) return target
  if (!isServer(target)) return undefined
  return (request, response) =>
    Promise.all(target.rawListeners('request').map((each) => Reflect.apply(each, target, [request, response])))
}

/** This package's listeners carry a mark; an app of Express or Connect can be mounted, called and made to listen. */
function isNodeFunction(target: unknown): target is Listener {
  if (typeof target !== 'function') return false
  return NODE_LISTENER in target || hasMethods(target, 'handle', 'listen', 'use')
}

interface Server {
  rawListeners(event: 'request'): ReadonlyArray<(...values: readonly unknown[]) => unknown>
}

/** Not by its class, for which `node:http` would have to be loaded. An app of Koa is an emitter too, but not of requests. */
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
        'give (request) => handler(request) for the one, createServer(listener) for the other',
    )
  }
  return new TypeError(
    'target: expected the http or https URL of an endpoint that listens, a handler of the Fetch API or an object with ' +
      'such a handler as its fetch, what createNodeHandler returns, an app of Express or Connect, or a server with its ' +
      'listener, such as createServer(app.callback()) for Koa',
  )
}
