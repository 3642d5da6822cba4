// The account that every push in this folder is sealed for. Contenders receive it as their credentials.

export const account = {
  token: 'benchToken',
  encodingAESKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
  receiveId: 'wxbench0123456789a',
}

/** @param {string} encodingAESKey */
export function decodeKey(encodingAESKey) {
  return Buffer.from(`${encodingAESKey}=`, 'base64')
}
