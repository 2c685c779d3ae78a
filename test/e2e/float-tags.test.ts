import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runAction } from '../support/action.ts'
import { git, Remote } from '../support/remote.ts'

const CONFIG =
  'tracks:\n  actions: { tag: "v{version}", paths: ["actions/**"] }\n  cli: { tag: "cli-v{version}", paths: ["cli/**"] }\n'

describe('float-tags', () => {
  let remote: Remote
  beforeEach(() => {
    remote = new Remote()
  })
  afterEach(() => remote.remove())

  /** Puts a tag on a commit of its own; annotated, as releases are. */
  function release(tag: string): string {
    const commit = remote.commit(`feat: ${tag}`, { 'release-tracks.yml': CONFIG, note: tag }, 'main')
    git(remote.bare, 'tag', '-a', '-m', tag, tag, commit)
    return commit
  }

  async function float(tag: string, inputs: Record<string, string> = {}) {
    const around = { event: { name: 'push' }, ref: `refs/tags/${tag}` }
    const { code, outputs, log } = await runAction('float-tags', remote.checkout(tag), inputs, around)
    return { code, log, moved: JSON.parse(outputs.moved ?? 'null'), sha: outputs.sha }
  }

  test('the newest live version gets its major tag, and with minor that of X.Y', async () => {
    const first = release('v1.0.0')
    expect(await float('v1.0.0')).toMatchObject({ code: 0, moved: ['v1'], sha: first })
    expect(remote.at('v1')).toBe(first)
    const second = release('v1.1.0')
    expect(await float('v1.1.0', { minor: 'true' })).toMatchObject({ moved: ['v1', 'v1.1'] })
    expect([remote.at('v1'), remote.at('v1.1')]).toEqual([second, second])
    const third = release('v2.0.0')
    expect(await float('v2.0.0')).toMatchObject({ moved: ['v2'] })
    expect([remote.at('v1'), remote.at('v2')]).toEqual([second, third])
  })

  test('it never goes back, whatever order releases end in, and stays when it is there already', async () => {
    release('v1.0.0')
    const newer = release('v1.1.0')
    await float('v1.1.0')
    expect(await float('v1.0.0')).toMatchObject({ code: 0, moved: [] })
    expect(await float('v1.1.0')).toMatchObject({ code: 0, moved: [] })
    expect(remote.at('v1')).toBe(newer)
  })

  test('an older version may be the newest of its X.Y', async () => {
    const older = release('v1.0.1')
    release('v1.1.0')
    await float('v1.1.0', { minor: 'true' })
    expect(await float('v1.0.1', { minor: 'true' })).toMatchObject({ moved: ['v1.0'] })
    expect(remote.at('v1.0')).toBe(older)
  })

  test.each(['v1.2.0-rc.1', 'v0.9.0'])('%s moves nothing', async (tag) => {
    release(tag)
    expect(await float(tag, { minor: 'true' })).toMatchObject({ code: 0, moved: [] })
    expect(remote.tags()).toEqual([tag])
  })

  test('the tag of another track has floating tags of its own', async () => {
    release('v1.0.0')
    release('cli-v3.2.1')
    expect(await float('cli-v3.2.1')).toMatchObject({ moved: ['cli-v3'] })
    expect(remote.has('refs/tags/v3')).toBe(false)
  })

  test('a floating tag that somebody annotated by hand is moved, too', async () => {
    git(remote.bare, 'tag', '-a', '-m', 'by hand', 'v1', release('v1.0.0'))
    const next = release('v1.0.1')
    expect(await float('v1.0.1')).toMatchObject({ moved: ['v1'] })
    expect(remote.at('v1')).toBe(next)
  })

  test('no action takes a floating tag for a version', async () => {
    release('v1.0.0')
    await float('v1.0.0')
    const on = { event: { name: 'push' }, ref: 'refs/tags/v1' }
    const validated = await runAction('validate-tag', remote.checkout('v1'), {}, on)
    expect([validated.code, validated.log]).toEqual([1, expect.stringContaining('holds "1", which is not a version')])
    remote.commit('feat: more', { 'actions/x': '' }, 'main')
    remote.commit('feat: more', { 'release-tracks.yml': CONFIG, 'actions/x': '' })
    const { outputs } = await runAction('bump-version', remote.checkout(), {
      tracks: 'actions',
      channel: 'alpha',
      'dry-run': 'true',
    })
    expect(outputs.tag).toBe('v1.0.1-alpha.1')
  })

  test('a floating tag that reads as a version of another track is not made', async () => {
    const config = 'tracks:\n  a: { tag: "1.2.{version}", paths: [a] }\n  b: { tag: "{version}", paths: [b] }\n'
    remote.set('refs/tags/1.2.3.0.0', remote.commit('feat: begin', { 'release-tracks.yml': config }, 'main'))
    const { code, log } = await float('1.2.3.0.0')
    expect([code, log]).toEqual([1, expect.stringContaining('"1.2.3" would read as a version of track b')])
    expect(remote.tags()).toEqual(['1.2.3.0.0'])
  })

  test('a tag that is not on the remote fails by name', async () => {
    release('v1.0.0')
    const { code, log } = await runAction('float-tags', remote.checkout('v1.0.0'), { tag: 'v1.0.9' })
    expect([code, log]).toEqual([1, expect.stringContaining('The tag "v1.0.9" does not exist on the remote')])
  })
})
