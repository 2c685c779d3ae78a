import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { imageTagsReport } from '../../../shared/flows/publish/image-tags.ts'
import type { CreateTags } from '../../../shared/flows/publish/moved-tags.ts'
import { runFlow } from '../../support/in-process.ts'
import { bumped, CONFIG, FILES } from '../../support/products.ts'
import { GIT_ENV, git, Remote } from '../../support/remote.ts'

const IMAGE = 'ghcr.io/acme/server'
const remote = new Remote()
afterAll(() => remote.remove())

function tag(name: string, promotes = ''): void {
  const message = `${name}\n\nRelease-Track: platform${promotes === '' ? '' : `\nPromoted-From: ${promotes}`}\n`
  execFileSync('git', ['tag', '-a', '-F', '-', name, 'next'], { cwd: remote.bare, env: GIT_ENV, input: message })
}

/** Bumps the platform, with all that carries its version, and tags that. */
function release(version: string, promotes = '', files = {}): void {
  const lock = (FILES['Cargo.lock'] as string).replaceAll(
    /(name = "(?:core-lib|server)"\nversion = ")1\.8\.0/g,
    `$1${version}`,
  )
  remote.commit(`chore: bump platform to v${version}`, { ...bumped('platform', version), 'Cargo.lock': lock, ...files })
  tag(`v${version}`, promotes)
}

beforeAll(() => {
  remote.set('refs/heads/main', remote.commit('feat: begin', FILES))
  release('1.8.1-rc.1')
  tag('v1.8.1-rc.2', 'v1.8.1-rc.1')
  release('1.8.1', 'v1.8.1-rc.2')
  release('1.8.2-rc.1')
  // Made by hand, with what nobody tested.
  release('1.8.2', 'v1.8.2-rc.1', { 'crates/server/src/main.rs': 'fn main() { more() }\n' })
})

const shortId = (name: string) => `sha-${remote.at(name).slice(0, 12)}`

async function outputsOf(name: string, rebuild = false, create?: CreateTags): Promise<Record<string, string>> {
  const inputs = { images: IMAGE, tag: name, track: '', coreFloats: false, rebuild }
  const checkout = remote.checkout(name)
  return (await runFlow((run) => imageTagsReport(inputs, run, create), checkout, CONFIG)) as Record<string, string>
}

describe('the image of a version', () => {
  test.each([
    ['that promotes a pre-release as it is', 'v1.8.1', false, 'false', '1.8.1-rc.2'],
    ['that stands on the same commit', 'v1.8.1-rc.2', false, 'false', ''],
    ['that is not a promotion', 'v1.8.1-rc.1', false, 'true', ''],
    ['with more than versions changed', 'v1.8.2', false, 'true', ''],
    ['that shows it', 'v1.8.1', true, 'true', ''],
  ])('%s', async (_, name, rebuild, build, built) => {
    const outputs = await outputsOf(name, rebuild)
    const where = `${IMAGE}:${built || shortId(name)}`
    expect(outputs).toMatchObject({ build, 'built-tags': where, 'commit-tags': `${IMAGE}:${shortId(name)}` })
    expect(outputs['tag-arguments']?.endsWith(` ${where}`)).toBe(true)
  })

  test('takes all its tags from the pre-release; where that has no image, from the one that was built', async () => {
    git(remote.bare, 'tag', '-d', 'v1.8.2')
    for (const there of [`${IMAGE}:1.8.1-rc.2`, `${IMAGE}:${shortId('v1.8.1')}`]) {
      const ran: string[] = []
      await outputsOf('v1.8.1', false, async (args) => {
        if (args.at(-1) !== there) return 'not found'
        ran.push(args.join(' '))
        return undefined
      })
      const tags = ['1.8.1', 'latest', shortId('v1.8.1')].map((name) => `--tag=${IMAGE}:${name}`)
      expect(ran).toEqual([`--prefer-index=false ${tags.join(' ')} ${there}`])
    }
  })
})
