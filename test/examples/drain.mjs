/**
 * Loaded into an example's process before its program: a request with the header `x-drain` reaches the framework with its
 * body read and not kept, as a careless middleware would leave it.
 */
import { Server } from 'node:http'

const { emit } = Server.prototype

/**
 * @this {Server}
 * @param {[event: string, ...values: any[]]} values
 */
Server.prototype.emit = function (...values) {
  const [event, request] = values
  if (event !== 'request' || request.headers['x-drain'] === undefined) return Reflect.apply(emit, this, values)
  // The mark by which the parsers of the Connect family recognise each other; without it express-xml-bodyparser waits forever.
  request._body = true
  request.once('end', () => Reflect.apply(emit, this, values)).resume()
  return true
}
