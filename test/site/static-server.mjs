/** Serves a folder of files on loopback, as a static host does: `/x` is the file `x.html`. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/**
 * @param {string} folder
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURI((request.url ?? '/').replace(/[?#].*$/, '')))
    const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]
    for (const name of names) {
      try {
        const content = await readFile(join(folder, name))
        response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream').end(content)
        return
      } catch {
        // The next name.
      }
    }
    response.writeHead(404).end()
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  return {
    origin: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
