/** A worker that returns to every request the entries that it has played through. */
import { playFetch } from './play-fetch.js'

/** What the `fetch` event of a worker has; the type libraries have different names for it. */
interface WorkerEvent extends Event {
  respondWith(response: Promise<Response>): void
}

addEventListener('fetch', (event) => {
  const response = playFetch().then(
    (passed) => new Response(`passed: ${passed.join(', ')}`),
    (error: unknown) => new Response(String(error), { status: 500 }),
  )
  ;(event as WorkerEvent).respondWith(response)
})
