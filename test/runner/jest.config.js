import everywhere from '../../jest.config.js'

/** The tests that need nektos/act: `npm run test:runner` installs it and names it to them. @type {import('jest').Config} */
export default {
  ...everywhere,
  rootDir: '../..',
  testMatch: ['<rootDir>/test/runner/**/*.test.ts'],
  testPathIgnorePatterns: [],
  testTimeout: 180_000,
}
