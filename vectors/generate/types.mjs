/**
 * The shapes that the builders share. The exact shape of every case is in `schema.json`; these types only check that
 * the builders agree with each other.
 *
 * @typedef {unknown} Json whatever JSON can write
 * @typedef {{ [key: string]: Json }} Fields
 *
 * @typedef {object} Note what a flag means
 * @property {'edge-case' | 'missing-step' | 'confusion' | 'malformed' | 'vendor'} kind
 * @property {string} description
 * @property {string} effect
 * @property {string[]} sources
 *
 * @typedef {object} Source
 * @property {'vendor-document' | 'independent-implementation' | 'generated'} name
 * @property {string} [document]
 * @property {string} [url]
 *
 * @typedef {{ id: string, comment: string, zh?: { comment: string }, flags: string[], result: 'valid' | 'invalid' } & Fields} Case
 * @typedef {{ type: string, source: Source, cases: Case[] } & { [parameter: string]: unknown }} Group
 *
 * @typedef {object} Credentials
 * @property {string} token
 * @property {string} encodingAESKey
 * @property {string | string[]} receiveId
 * @property {{ token?: string, encodingAESKey?: string }} [previous]
 *
 * @typedef {object} VectorFile
 * @property {string} name file name without `.json`
 * @property {string} definition name of the file's definition in `schema.json`
 * @property {string} subject what the file tests, in one line; its Chinese is in comments-zh.mjs
 * @property {Group[]} groups
 */

export {}
