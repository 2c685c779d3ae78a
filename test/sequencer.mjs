import Sequencer from '@jest/test-sequencer'

/** Tests that compute, mostly in no time. */
const QUICK = /[\\/]test[\\/](?:core|config)[\\/]/

/**
 * Begins with the tests that take long, so that no worker is idle while another one finishes a long one. Jest knows how long they took the
 * last time; in a fresh clone it goes by the sizes of their files, and a short file can start hundreds of processes.
 */
export default class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted
    const [quick, slow] = [true, false].map((is) => sorted.filter(({ path }) => QUICK.test(path) === is))
    return [...slow, ...quick]
  }
}
