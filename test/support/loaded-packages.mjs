/**
 * Loads one built entry in a separate process, then reads a plain text and one that only the XML library reads. Prints, as
 * JSON, which files of other packages the process has loaded after each of the three, as its debugger reports them.
 */
import { Session } from 'node:inspector'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const [folder = '', entry = '', how = ''] = process.argv.slice(2)
const require = createRequire(import.meta.url)
/** @type {string[]} */
const files = []
const session = new Session()
session.connect()
session.on('Debugger.scriptParsed', ({ params }) => {
  const file = /node_modules[\\/](.*)$/.exec(params.url)?.[1]
  if (file !== undefined) files.push(file.replaceAll('\\', '/'))
})
session.post('Debugger.enable')

await load(entry)
const afterLoading = [...files]
const { parseMessage } = await load('index')
parseMessage('<xml><MsgType>text</MsgType></xml>')
const afterPlain = [...files]
parseMessage('<xml version="1"><MsgType>text</MsgType></xml>')
console.log(JSON.stringify({ afterLoading, afterPlain, afterOther: files }))
// Otherwise the debugger keeps the process alive.
session.disconnect()

/** @param {string} name */
function load(name) {
  return how === 'require'
    ? require(fileURLToPath(new URL(`${name}.cjs`, folder)))
    : import(new URL(`${name}.js`, folder).href)
}
