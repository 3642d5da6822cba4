/** One process that shares access tokens with others: it sends as often as the test says, and counts what succeeds. */
import { createAccessTokens } from '../../dist/api.js'
import { createRedisStore } from '../../dist/redis.js'
import { connect } from './clients.mjs'

/** @import { TokensWorkerOptions } from './tokens-process.ts' */

/** @type {TokensWorkerOptions} */
const options = JSON.parse(process.argv[2] ?? '')
const { client } = await connect(options)
const { baseUrl, account } = options
const tokens = createAccessTokens({ ...account, baseUrl, store: createRedisStore(client) })

// The test has ended, so this process ends too.
process.on('disconnect', () => process.exit())
process.on('message', async (/** @type {{ readonly sends: number }} */ { sends }) => {
  const sent = await Promise.all(Array.from({ length: sends }, () => send()))
  process.send?.({ sent: sent.filter((isSent) => isSent).length })
})
process.send?.({ sent: 0 })

/** Sends once: a refused token is dropped, and the call repeated. */
async function send() {
  for (let isFirst = true; ; isFirst = false) {
    const token = await tokens.get()
    const response = await fetch(`${baseUrl}/cgi-bin/message/send?access_token=${token}`, {
      method: 'POST',
      body: '{}',
    })
    const { errcode } = /** @type {{ errcode: number }} */ (await response.json())
    if (errcode === 0 || !isFirst) return errcode === 0
    await tokens.invalidate(token)
  }
}
