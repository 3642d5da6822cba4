// The least that there is to require.

module.exports = {}
