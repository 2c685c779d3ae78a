import { TestEnvironment } from 'jest-environment-node'
import { BundleHostPool } from './support/bundle-host-pool.ts'

/** One for all test files that a worker runs: a file of its own could not hand anything to the next one. */
const pool = new BundleHostPool()

/** Jest's environment for Node, with processes that run the bundles of dist/. */
export default class extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.runInBundleHost = pool.run
  }

  async teardown() {
    pool.endBusy()
    await super.teardown()
  }
}
