import { expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { Remote } from '../support/remote.ts'

const CONFIG = `channels: [alpha]
tracks:
  app:
    tag: app-v{version}
    paths: [app]
    version-files:
      - app/pubspec.yaml
      - { path: app/project.pbxproj, build-number: raise }
    version-style: core
`

const XCODE = '{ buildSettings = { CURRENT_PROJECT_VERSION = 7; MARKETING_VERSION = 1.0.0; }; }\n'

test('build numbers go up with each release, cause none, and do not stand in the way of a merge', async () => {
  const remote = new Remote()
  try {
    const files = {
      'release-tracks.yml': CONFIG,
      'app/pubspec.yaml': 'name: app\nversion: 1.0.0+41\n',
      'app/project.pbxproj': XCODE,
    }
    remote.set('refs/heads/main', remote.commit('feat: begin', files))
    const release = async (channel: string, inputs = {}) => {
      const { code, log } = await runAction('bump-version', remote.checkout(), { tracks: 'app', channel, ...inputs })
      expect([code, log.includes('::error')]).toEqual([0, false])
    }
    const said = (ref: string) => [
      /version: (.+)/.exec(remote.file(ref, 'app/pubspec.yaml'))?.[1],
      /CURRENT_PROJECT_VERSION = (\d+)/.exec(remote.file(ref, 'app/project.pbxproj'))?.[1],
    ]
    await release('alpha')
    expect(said('app-v1.0.1-alpha.1')).toEqual(['1.0.1+42', '8'])
    remote.commit('feat: more', { 'app/a': 'a' })
    await release('alpha')
    expect(said('app-v1.0.1-alpha.2')).toEqual(['1.0.1+43', '9'])
    const tested = remote.at('next')
    remote.commit('feat: later', { 'app/b': 'b' })
    await release('alpha')
    expect(said('app-v1.0.1-alpha.3')).toEqual(['1.0.1+44', '10'])

    // What was tested goes live from an older commit, and next, which is further, takes the higher number.
    await release('live', { sha: tested })
    expect(said('app-v1.0.1')).toEqual(['1.0.1+44', '10'])
    expect(said('next')).toEqual(['1.0.1+44', '10'])
    const detected = await runAction('detect-tracks', remote.checkout(), { channel: 'live' })
    expect(detected.outputs.report).toContain('feat: later')

    remote.commit('feat: last', { 'app/c': 'c' })
    await release('alpha')
    expect(said('app-v1.0.2-alpha.1')).toEqual(['1.0.2+45', '11'])
    const { outputs } = await runAction('detect-tracks', remote.checkout(), {})
    expect(outputs.any).toBe('false')
  } finally {
    remote.remove()
  }
})
