import { expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { FILES } from '../support/products.ts'
import { Remote } from '../support/remote.ts'

test('incident 30: the name of the file that decided gives the runner no command', async () => {
  const remote = new Remote()
  try {
    const begun = remote.commit('feat: begin', FILES)
    for (const ref of ['refs/heads/main', 'refs/tags/v1.8.0', 'refs/tags/tray-v1.8.0']) remote.set(ref, begun)
    remote.commit('feat: evil', { 'apps/web/a\n::error::owned\r::stop-commands::x##[set-output name=any;]': 'x' })
    const { code, outputs, log } = await runAction('detect-tracks', remote.checkout())
    expect({ code, tracks: outputs.tracks }).toEqual({ code: 0, tracks: '["platform"]' })
    expect(log).toContain(
      'platform: apps/web/a ::error::owned ::stop-commands::x## [set-output name=any;] changed since v1.8.0',
    )
    expect(log).not.toMatch(/(?:^|[\r\n])\s*::|##\[/)
  } finally {
    remote.remove()
  }
})
