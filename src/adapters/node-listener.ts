/** Distinguishes a listener of Node's `http` from a Fetch handler: both are functions, often of two parameters. */

/** Marks every listener that this package creates; the same symbol in all copies of the package. */
export const NODE_LISTENER: unique symbol = Symbol.for('wechat-callback.NodeListener')
