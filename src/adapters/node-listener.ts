/** What tells a listener of Node's `http` from a handler of the Fetch API: both are functions, often of two parameters. */

/** On every listener that this package makes; one and the same in all copies of the package. */
export const NODE_LISTENER: unique symbol = Symbol.for('wechat-callback.NodeListener')
