/** A callback endpoint in a container of 微信云托管, whose pushes come unsealed and unsigned from the platform's network. */
import { prepareTrustedEndpoint } from '../endpoint/access/trusted.ts'
import { Exchange } from '../endpoint/exchange.ts'
import type { HandlerResult, TrustedOptions, TrustedPlatform } from '../endpoint/types.ts'
import type { NodeRequest } from './node-body.ts'
import { type NodeHandler, nodeHandlerOf } from './node-handler.ts'

/** A request listener of Node's `http` for 微信云托管, which answers every request. */
export type CloudHostingHandler = NodeHandler

/**
 * Creates an endpoint that **checks no signature**, only for the message pushes of 微信云托管, which have none. It accepts
 * every request with the header `x-wx-source`, so only the platform may be able to reach it. Close 公网访问 of the service,
 * and give the path a part that cannot be guessed: users of the 小程序 can reach the container through `callContainer`,
 * with that header. Read docs/serverless.md first.
 *
 * It answers the console's path check with `success`, and a push without `x-wx-source` with 403.
 *
 * Source: 微信云托管 消息推送 (配置测试, 确认消息来源).
 *
 * @param options `trustedSource: 'wechat-cloud-hosting'`, platform and `onMessage`; no `credentials` and no `mode`
 * @returns a listener `(req, res) => Promise<void>` with `drain()`; it also accepts the request and response of
 *   Express, Koa and similar frameworks, if the text of the body has been kept
 * @throws TypeError an option is missing or of the wrong type, `trustedSource` is not named, or there are credentials
 *
 * @example
 * import { createServer } from 'node:http'
 * import { createCloudHostingHandler } from 'wechat-callback/serverless'
 *
 * const handler = createCloudHostingHandler({
 *   platform: 'mini-program',
 *   trustedSource: 'wechat-cloud-hosting',
 *   onMessage: (message) => console.log(message.MsgType),
 * })
 * const server = createServer((request, response) => handler(request, response))
 * server.listening // => false
 */
export function createCloudHostingHandler<
  P extends TrustedPlatform,
  const R extends HandlerResult<P> = HandlerResult<P>,
>(options: TrustedOptions<P, R>): CloudHostingHandler {
  return nodeHandlerOf(new Exchange(prepareTrustedEndpoint(options)), isMarked)
}

/** Returns whether a request has the platform's header. The vendor documents its name, but no value. */
function isMarked(request: NodeRequest): boolean {
  const source = request.headers['x-wx-source']
  return typeof source === 'string' && source !== ''
}
