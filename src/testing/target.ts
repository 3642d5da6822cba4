/** What a target is, judged by what it carries and declares: calling it to find out would run the user's code. */
import { NODE_LISTENER } from '../adapters/node-listener.ts'
import type { FetchApp, FetchTarget } from './send-types.ts'
import type { Listener } from './through-server.ts'

/** The handler of the Fetch API that a target is, or has as its method; `undefined` if it is neither. */
export function fetchHandlerOf(target: unknown): FetchTarget | undefined {
  if (isFetchHandler(target)) return target
  return isFetchApp(target) ? (request) => target.fetch(request) : undefined
}

/**
 * A function that declares one parameter at most, or one of this package. Of two parameters are listeners of Node, and also
 * handlers that take what their runtime hands over beside the request.
 */
function isFetchHandler(target: unknown): target is FetchTarget {
  if (typeof target !== 'function' || isNodeFunction(target)) return false
  return target.length < 2 || hasMethods(target, 'drain')
}

function isFetchApp(target: unknown): target is FetchApp {
  return typeof target === 'object' && target !== null && hasMethods(target, 'fetch')
}

/**
 * What answers the requests of a target that is Node's: a listener of this package, an app of Express or Connect, or what
 * listens to a server, whether that is started or not. `undefined` if it is none of these.
 */
export function listenerOf(target: unknown): Listener | undefined {
  if (isNodeFunction(target)) return target
  if (!isServer(target)) return undefined
  return (request, response) =>
    Promise.all(target.rawListeners('request').map((each) => Reflect.apply(each, target, [request, response])))
}

/** @returns what is wrong with a target that is none */
export function noTarget(target: unknown): TypeError {
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

/** Ours carry a mark; an app of Express or Connect can be mounted, called and made to listen. */
function isNodeFunction(target: unknown): target is Listener {
  if (typeof target !== 'function') return false
  return NODE_LISTENER in target || hasMethods(target, 'handle', 'listen', 'use')
}

interface Server {
  rawListeners(event: 'request'): ReadonlyArray<(...values: readonly unknown[]) => unknown>
}

/** Not by its class, which `node:http` would have to be loaded for. An app of Koa is an emitter too, but none for requests. */
function isServer(target: unknown): target is Server {
  if (typeof target !== 'object' || target === null || !hasMethods(target, 'rawListeners', 'listen')) return false
  return (target as Server).rawListeners('request').length > 0
}

function hasMethods(target: object, ...names: readonly string[]): boolean {
  return names.every((name) => name in target && typeof Reflect.get(target, name) === 'function')
}
