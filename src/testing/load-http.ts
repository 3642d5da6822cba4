/**
 * Node's http, loaded when it is first used, so that runtimes without it can have all the rest. A bundler for workers or
 * pages leaves an import to the runtime that is marked so, or stands in a `try`.
 */

/** @throws TypeError the runtime has no `node:http` */
export async function loadHttp(): Promise<typeof import('node:http')> {
  try {
    return await import(/* webpackIgnore: true */ 'node:http')
  } catch (cause) {
    throw withoutNode('node:http', cause)
  }
}

/** @throws TypeError the runtime has no `node:https` */
export async function loadHttps(): Promise<typeof import('node:https')> {
  try {
    return await import(/* webpackIgnore: true */ 'node:https')
  } catch (cause) {
    throw withoutNode('node:https', cause)
  }
}

function withoutNode(name: string, cause: unknown): TypeError {
  const cure =
    'give a handler of the Fetch API, or one that sends by your own means, such as (request) => fetch(request)'
  return new TypeError(`target: it needs ${name}, which this runtime has not: ${cure}`, { cause })
}
