/** @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/environment.mjs',
  testSequencer: '<rootDir>/test/sequencer.mjs',
  globalSetup: '<rootDir>/test/scratch.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.mjs' },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // They need programs of their own: `npm run test:runner`, `npm run test:updater`, `npm run test:tools`.
  testPathIgnorePatterns: ['<rootDir>/test/runner/', '<rootDir>/test/updater/', '<rootDir>/test/tools/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/cli/package.json'],
  // The default leaves one core idle, which is half of what a runner has.
  maxWorkers: '100%',
  // Starting a process takes longer the more memory the one that starts it has, and little of what a test file had is ever given back.
  workerIdleMemoryLimit: '200MB',
  // A guard against what hangs, no measure: a busy machine is slow.
  testTimeout: 300_000,
}
