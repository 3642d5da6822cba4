/**
 * The operations of a program under test: for each type of group, the fields that are sent and those that are expected.
 * vectors/README.md has the same table; `test/conformance/protocol.test.ts` compares the two.
 */

/** One operation of a program under test. */
export interface Operation {
  /** The name in a request. */
  readonly name: string
  /** Parameters of the group that are sent, if it has them. */
  readonly parameters: readonly string[]
  /** Fields of the case that are sent, if it has them. */
  readonly inputs: readonly string[]
  /** Fields of the case that the result must have; if the case lacks one, the result must lack it too. */
  readonly outputs: readonly string[]
  /** Outputs that may be `null`: not every library returns them. */
  readonly optionalOutputs?: readonly string[]
  /** Whether a refusal has outputs too. */
  readonly isRefusedWithOutputs?: true
  /** Whether the operation is sent only for valid cases, because invalid cases have no expected output. */
  readonly isForValidOnly?: true
}

const BODY = ['body', 'bodyHex', 'bodyObject']

/** The operations by the type of the group. */
export const OPERATIONS: Readonly<Record<string, readonly Operation[]>> = {
  signature: [
    {
      name: 'verify-signature',
      parameters: ['token'],
      inputs: ['kind', 'timestamp', 'nonce', 'encrypt', 'signature'],
      outputs: [],
    },
    {
      name: 'compute-signature',
      parameters: ['token'],
      inputs: ['kind', 'timestamp', 'nonce', 'encrypt'],
      outputs: ['signature'],
      isForValidOnly: true,
    },
  ],
  'encoding-aes-key': [
    { name: 'decode-key', parameters: [], inputs: ['encodingAESKey'], outputs: ['keyHex', 'ivHex'] },
  ],
  pkcs7: [
    { name: 'unpad', parameters: [], inputs: ['paddedHex'], outputs: ['unpaddedHex'] },
    { name: 'pad', parameters: [], inputs: ['unpaddedHex'], outputs: ['paddedHex'], isForValidOnly: true },
  ],
  frame: [
    {
      name: 'open-frame',
      parameters: ['encodingAESKey'],
      inputs: ['encrypt'],
      outputs: ['message', 'receiveId'],
      optionalOutputs: ['randomHex'],
    },
  ],
  decrypt: [
    {
      name: 'decrypt',
      parameters: ['credentials'],
      inputs: ['query', 'encrypt'],
      outputs: ['message'],
      optionalOutputs: ['receiveId', 'matched', 'randomHex'],
    },
  ],
  encrypt: [
    {
      name: 'encrypt',
      parameters: ['credentials'],
      inputs: ['message', 'receiveId', 'randomHex', 'timestamp', 'nonce', 'format'],
      outputs: ['encrypt'],
      optionalOutputs: ['signature', 'envelope'],
    },
  ],
  resource: [
    { name: 'decrypt-resource', parameters: ['encodingAESKey'], inputs: ['resource'], outputs: ['plaintext'] },
  ],
  envelope: [
    {
      name: 'parse-envelope',
      parameters: [],
      inputs: BODY,
      outputs: ['encrypt'],
      optionalOutputs: ['format', 'toUserName', 'agentId', 'appId'],
    },
  ],
  'envelope-build': [{ name: 'build-envelope', parameters: [], inputs: ['fields', 'format'], outputs: ['body'] }],
  'verify-url': [{ name: 'verify-url', parameters: ['credentials'], inputs: ['query'], outputs: ['message'] }],
  exchange: [
    {
      name: 'exchange',
      parameters: ['platform', 'mode', 'credentials', 'now', 'toleranceSeconds', 'maxBodyBytes'],
      inputs: ['method', 'query', 'contentType', ...BODY, 'randomHex', 'handler'],
      outputs: ['status', 'answer'],
      optionalOutputs: ['headers', 'handled'],
      isRefusedWithOutputs: true,
    },
  ],
  serverless: [
    {
      name: 'serverless',
      parameters: ['token'],
      inputs: ['event'],
      outputs: ['method', 'path', 'query', 'contentType', 'status', 'answer'],
      optionalOutputs: ['bodyHex'],
    },
  ],
  message: [{ name: 'parse-message', parameters: ['platform'], inputs: ['text'], outputs: ['message'] }],
  'api-answer': [
    {
      name: 'read-api-answer',
      parameters: ['platform'],
      inputs: ['status', 'body', 'bodyHex'],
      outputs: ['answer', 'errcode'],
      optionalOutputs: ['errmsg', 'ip', 'hint', 'rid', 'isRetryable', 'isTokenError'],
      isRefusedWithOutputs: true,
    },
  ],
}
