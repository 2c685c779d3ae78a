import { describe, expect, test } from '@jest/globals'
import { checkImageName } from '../../../shared/core/images/image-name.ts'
import { cpuClock } from '../../support/cpu-clock.ts'

describe('checkImageName', () => {
  test.each(['server', 'acme/server', 'ghcr.io/acme/a_b/c__d/e--f.g', 'localhost:5000/x', 'LOCAL/x', '[::1]:5000/x'])(
    '%j is a name',
    (name) => {
      expect(checkImageName(name)).toBeUndefined()
    },
  )

  test.each([
    ['ghcr.io/Acme/Server', 'has uppercase letters', 'Write "ghcr.io/acme/server".'],
    ['ghcr.io/acme/server:1.8.5', 'has a tag', 'Write "ghcr.io/acme/server"; the tags are added.'],
    ['server:1', 'has a tag', 'Write "server"; the tags are added.'],
    ['ghcr.io/acme/server@sha256:0', 'has a digest', 'Write the name alone; what is pushed has no digest yet.'],
    ['-x.io/a', 'has no valid registry', expect.stringContaining('host name')],
    ['https://ghcr.io/acme', 'has no valid registry', expect.stringContaining('host name')],
    ['acme/_server', 'is not an image name', expect.stringContaining('Between slashes')],
    ['acme/a..b', 'is not an image name', expect.stringContaining('Between slashes')],
    ['acme/a___b', 'is not an image name', expect.stringContaining('Between slashes')],
    ['', 'is not an image name', expect.stringContaining('Between slashes')],
    ['$(id)/x', 'is not an image name', expect.stringContaining('Between slashes')],
    ['a'.repeat(256), 'is too long', 'A name has at most 255 characters.'],
  ])('%j %s', (name, what, fix) => {
    expect(checkImageName(name)).toMatchObject({ message: expect.stringContaining(what), fix })
  })

  test('a long name takes linear time', () => {
    const spent = cpuClock()
    for (const unit of ['a', '-', 'a-', '.', 'A.', '/', ':', '_'])
      for (const end of ['', '!', '/x', '.io!/x']) checkImageName(unit.repeat(100_000) + end)
    expect(spent()).toBeLessThan(10_000)
  })
})
