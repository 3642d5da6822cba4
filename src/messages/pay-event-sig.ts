/** The signature inside payment pushes of 小游戏, made with the AppKey of the payments and not with the token. */
import { equalInConstantTime, hmacSha256Hex } from '../primitives/crypto.ts'
import { objectField, textField } from './message-key.ts'

/** The signed fields of a payment push of 小游戏. */
export interface PayEvent {
  /** The name of the event. */
  readonly Event: string
  readonly MiniGame: {
    /** The signed JSON text, exactly as received. */
    readonly Payload: string
    /** The signature: 64 lower-case hex digits. */
    readonly PayEventSig: string
  }
}

/**
 * Checks the `PayEventSig` of a payment push of 小游戏, in constant time.
 *
 * If the push came through a handler of this package, it is already authenticated. This signature also proves that the
 * push was made for your payment environment: production and sandbox each have an AppKey, and `Env` in `Payload` says
 * which one was used.
 *
 * Source: 小游戏 支付类事件订阅: `to_hex(hmac_sha256(app_key, event + '&' + payload))`.
 *
 * @param message a push with `Event`, `MiniGame.Payload` and `MiniGame.PayEventSig`
 * @param appKey the AppKey of the environment, from 虚拟支付 基础配置 in the console
 * @returns whether the signature is valid; `false` if one of the fields is missing
 * @throws TypeError the AppKey is missing or empty, because an environment variable is not set
 *
 * @example
 * import { verifyPayEventSig } from 'wechat-callback'
 *
 * const message = {
 *   Event: 'minigame_coin_deliver_completed',
 *   MiniGame: {
 *     Payload: '{"OpenId":"to_user_openid","Env":0}',
 *     PayEventSig: 'b5ddb2265253c0e093211d415eb942b6db8ae366cd649c5a76556b806f5bf6f1',
 *   },
 * }
 * verifyPayEventSig(message, '12345') // => true
 */
export function verifyPayEventSig(message: PayEvent, appKey: string): boolean {
  if (typeof appKey !== 'string' || appKey === '') throw new TypeError('appKey: expected a text that is not empty')
  const event = textField(message, 'Event')
  const miniGame = objectField(message, 'MiniGame')
  const payload = textField(miniGame, 'Payload')
  const signature = textField(miniGame, 'PayEventSig')
  if (event === undefined || payload === undefined || signature === undefined) return false
  return equalInConstantTime(signature, hmacSha256Hex(appKey, `${event}&${payload}`))
}
