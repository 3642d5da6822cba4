/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/src'],
  transform: { '\\.ts$': 'ts-jest' },
  // TypeScript names its files as they will be called.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
}
