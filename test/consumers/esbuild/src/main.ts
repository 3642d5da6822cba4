import { playFetch } from './shared/play-fetch.js'
import { playNode } from './shared/play-node.js'

async function main(): Promise<void> {
  const passed = [...(await playFetch()), ...(await playNode())]
  console.log(`passed: ${passed.join(', ')}`)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
