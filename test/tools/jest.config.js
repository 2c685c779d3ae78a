import everywhere from '../../jest.config.js'

/** The tests that ask package managers: `npm run test:tools` installs these and names them. @type {import('jest').Config} */
export default {
  ...everywhere,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/tools/**/*.test.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 180_000,
}
