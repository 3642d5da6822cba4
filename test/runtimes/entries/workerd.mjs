/** For Cloudflare's runtime, which calls `test`. */
import { runSuite } from './suite.mjs'

export default {
  async test() {
    console.log(`RESULT ${JSON.stringify(await runSuite())}`)
  },
}
