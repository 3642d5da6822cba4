/**
 * What the compiler and the editor show to users of the types: the usual errors word for word, completions and hovers.
 */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const file = `${root}test/of-a-user.ts`
const IMPORTS = `
import { type KnownMessage, type MessageOf, messageKey, music, route, text } from 'wechat-callback'
import { createNodeHandler } from 'wechat-callback/node'
const credentials = { token: 't', encodingAESKey: 'k', receiveId: 'r' }
`

const editor = createEditor()

describe('the five usual errors', () => {
  test.each([
    [
      'a misspelt field',
      `onMessage: (message) => (message.MsgType === 'text' ? text(message.content) : undefined)`,
      ["Property 'content' does not exist on type 'WecomTextMessage'. Did you mean 'Content'?"],
    ],
    [
      'a text in place of a reply',
      `onMessage: () => '你好'`,
      [`Type '"你好"' is not assignable to type 'HandlerResult<"wecom"> | Promise<HandlerResult<"wecom">>'.`],
    ],
    [
      'a text in place of a reply, from an async function',
      `onMessage: async () => '你好'`,
      [
        `Type 'Promise<"你好">' is not assignable to type 'HandlerResult<"wecom"> | Promise<HandlerResult<"wecom">>'.`,
        `  Type 'Promise<"你好">' is not assignable to type 'Promise<HandlerResult<"wecom">>'.`,
        `    Type '"你好"' is not assignable to type 'HandlerResult<"wecom">'.`,
      ],
    ],
    [
      'a reply that the platform does not take',
      `onMessage: () => music('M')`,
      [`Type 'MusicReply' is not assignable to type 'HandlerResult<"wecom"> | Promise<HandlerResult<"wecom">>'.`],
    ],
    [
      'plain mode where there is none',
      `mode: 'plain', onMessage: () => ''`,
      [`Type '"plain"' is not assignable to type '"safe"'.`],
    ],
  ])('%s', (_name, options, expected) => {
    const [lines, ...others] = editor.errors(`createNodeHandler({ platform: 'wecom', credentials, ${options} })`)
    expect(lines?.slice(0, expected.length)).toEqual(expected)
    expect(others).toEqual([])
  })

  test.each(['wecom', 'official-account'])('a forgotten receiveId: %s', (platform) => {
    const account = `{ token: 't', encodingAESKey: 'k' }`
    for (const given of [account, `[${account}]`, `async () => (${account})`]) {
      const options = `{ platform: '${platform}', credentials: ${given}, onMessage: () => '' }`
      const [lines = [], ...others] = editor.errors(`createNodeHandler(${options})`)
      expect(others).toEqual([])
      expect(lines.at(-1)?.trim()).toBe(
        "Property 'receiveId' is missing in type '{ token: string; encodingAESKey: string; }' but required in type 'Credentials'.",
      )
    }
  })
})

describe('before it is known what was pushed', () => {
  test.each([
    ['wecom', 'AgentID CreateTime FromUserName InfoType MsgId MsgType ToUserName event_type'],
    [
      'wecom-suite',
      'AgentID AuthCorpId CreateTime FromUserName InfoType MsgId MsgType SuiteId TimeStamp ToUserName event_type msg_type',
    ],
    ['wecom-bot', 'aibotid chatid chattype create_time from msgid msgtype'],
    ['official-account', 'CreateTime FromUserName MsgId MsgType ToUserName'],
    ['open-platform', 'AppId CreateTime FromUserName InfoType MsgId MsgType ToUserName'],
    ['mini-program', 'CreateTime FromUserName MsgId MsgType ToUserName'],
  ])('the editor offers the header of %s, and only that', (platform, names) => {
    expect(editor.completions(`declare const message: MessageOf<'${platform}'>; message.|`).join(' ')).toBe(names)
  })

  test('a push shows only the discriminants of its platform', () => {
    const offered = editor.completions(`declare const message: KnownMessage<'official-account', 'text'>; message.|`)
    expect(offered).toEqual([
      'Content',
      'CreateTime',
      'FromUserName',
      'Idx',
      'MsgDataId',
      'MsgId',
      'MsgType',
      'ToUserName',
      'bizmsgmenuid',
    ])
    expect(editor.completions(`declare const message: KnownMessage<'wecom-bot', 'text'>; message.|`)).not.toContain(
      'MsgType',
    )
  })
})

test('a hover shows the type by a name with its platform, and the field in English and Chinese', () => {
  const declared = `declare const message: MessageOf<'wecom'>
    if (message.MsgType === 'event' && message.Event === 'subscribe')`
  expect(editor.hover(`${declared} mess|age`)).toMatch(/^const message: WecomSubscribeEvent$/)
  expect(editor.hover(`${declared} message.FromUser|Name`)).toMatch(
    /^\(property\) \w+\.FromUserName: string\n.*Sender.*\n\n.*发送方/,
  )
})

test('the editor offers the keys of the platform of a message', () => {
  const keys = editor.completions(`declare const message: MessageOf<'wecom'>; messageKey(message) === '|'`)
  expect(keys).toEqual(expect.arrayContaining(['text', 'event.subscribe', 'change_contact.create_user']))
  expect(keys).not.toContain('event.CLICK')
  expect(editor.errors(`declare const message: MessageOf<'wecom'>; messageKey(message) === 'event.new_thing'`)).toEqual(
    [],
  )
})

test('the editor offers the keys of a table, with events in the spelling of the platform', () => {
  const keys = editor.completions(
    `createNodeHandler({ platform: 'official-account', credentials, onMessage: route({ '|' }) })`,
  )
  expect(keys).toEqual(expect.arrayContaining(['text', 'event.CLICK', 'event', 'default']))
  expect(keys).not.toContain('event.click')
})

/** A program with one file of a user, which changes. */
function createEditor() {
  let content = IMPORTS
  let version = 0
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => ({ ...options, isolatedDeclarations: false, declaration: false }),
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const read = name === file ? content : ts.sys.readFile(name)
      return read === undefined ? undefined : ts.ScriptSnapshot.fromString(read)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? content : ts.sys.readFile(name)),
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
  }
  const service = ts.createLanguageService(host, ts.createDocumentRegistry())

  /** Writes the file; `|` is the cursor. @returns its place */
  function write(code: string): number {
    version++
    const cursor = code.indexOf('|')
    content = IMPORTS + (cursor === -1 ? code : code.slice(0, cursor) + code.slice(cursor + 1))
    return IMPORTS.length + cursor
  }

  return {
    /** The lines of each error. */
    errors(code: string): readonly (readonly string[])[] {
      version++
      content = IMPORTS + code
      return service
        .getSemanticDiagnostics(file)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n'))
    },
    completions(code: string): readonly string[] {
      const found = service.getCompletionsAtPosition(file, write(code), {})
      return (found?.entries ?? []).map(({ name }) => name).sort()
    },
    hover(code: string): string {
      const found = service.getQuickInfoAtPosition(file, write(code))
      return [found?.displayParts, found?.documentation]
        .map((parts) => ts.displayPartsToString(parts))
        .filter(Boolean)
        .join('\n')
    },
  }
}
