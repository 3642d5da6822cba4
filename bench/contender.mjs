// The one shape in which everything that is measured is called. Types only.

/**
 * A delivery as a web framework hands it over: the query already split, the body already text.
 * @typedef {object} Push
 * @property {string} signature `msg_signature` of the query
 * @property {string} timestamp
 * @property {string} nonce
 * @property {string} body the XML envelope
 * @property {string} encrypt the content of its `Encrypt` element, for contenders that cannot read XML
 * @property {string} message what must come out
 */

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {(push: Push) => string} open gives the message, throws where the contender refuses
 * @property {(message: string, timestamp: string, nonce: string) => string} seal gives the XML envelope
 * @property {boolean} writesEnvelope false if the template string of `envelope.mjs` has to stand in when sealing
 */

export {}
