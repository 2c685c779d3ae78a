import everywhere from '../../jest.config.js'

/** The tests that need Cargo and the source of the updater: `npm run test:updater` fetches and builds it. @type {import('jest').Config} */
export default {
  ...everywhere,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/updater/**/*.test.ts'],
  testPathIgnorePatterns: [],
}
