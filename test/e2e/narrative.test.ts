import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionResult, runAction } from '../support/action.ts'
import type { PlannedFile } from '../support/fast-import.ts'
import { FILES } from '../support/products.ts'
import { git, Remote } from '../support/remote.ts'

describe('notes by hand', () => {
  const remote = new Remote()
  let last = 0
  beforeAll(() => {
    remote.commit('feat: begin', FILES)
    git(remote.bare, 'tag', 'tray-v1.8.0', 'next')
  })
  afterAll(() => remote.remove())

  /** The changelog of a new version whose notes are some bytes, or a link; from a shallow clone, and the same from a complete one. */
  async function notesOf(put: (path: string) => PlannedFile): Promise<ActionResult> {
    const version = `1.8.${++last}`
    const path = `release-notes/tray/${version}.md`
    remote.commit('fix: more', { 'crates/client/src/main.rs': version, [path]: put(path) })
    git(remote.bare, 'tag', `tray-v${version}`, 'next')
    const [shallow, complete] = await Promise.all(
      [1, 0].map((depth) =>
        runAction('component-changelog', remote.checkout('next', depth), { tag: `tray-v${version}` }),
      ),
    )
    expect(complete?.outputs.body).toBe(shallow?.outputs.body)
    expect(shallow?.code).toBe(0)
    return shallow as ActionResult
  }
  const link = (target: string) => () => ({ mode: '120000', text: target })
  const write = (bytes: Buffer) => () => ({ mode: '100644', text: bytes })
  const TEXT = '# Größer\r\n\r\n日本語 and 😀\r\n'

  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16 little endian, as PowerShell's > writes it", Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
  ])('are read as %s', async (_, bytes) => {
    const { outputs, log } = await notesOf(write(bytes))
    expect(outputs.body).toMatch(/^# Größer\n\n日本語 and 😀\n\n### /)
    expect(log).not.toContain('::warning')
  })

  test('are read through links within the repository', async () => {
    remote.commit('docs: notes', {
      'release-notes/tray/1.8.0-rc.1.md': '# Of the rc\n',
      'docs/notes.md': '# Of the docs\n',
    })
    expect((await notesOf(link('./1.8.0-rc.1.md'))).outputs.body).toMatch(/^# Of the rc\n/)
    expect((await notesOf(link('../../docs/notes.md'))).outputs.body).toMatch(/^# Of the docs\n/)
    expect((await notesOf(link(`1.8.${last}.md`))).outputs.body).toMatch(/^# Of the docs\n/)
  })

  test.each([
    ['a link out of the repository', link('../../../secret.md'), 'is a link that leads to no file of the repository'],
    ['a link from the root', link('/etc/hostname'), 'is a link that leads to no file of the repository'],
    [
      'a link to a folder',
      link('../tray'),
      /is a link to "release-notes\/tray", which is not a file of tray-v1\.8\.\d+/,
    ],
    ['a link to nothing', link('nowhere.md'), 'is a link to "release-notes/tray/nowhere.md", which is not a file of'],
    ['a link to itself', (path: string) => link(path.split('/').at(-1) as string)(), 'is a link that leads to no'],
    ['other bytes', write(Buffer.from([0x66, 0xfc, 0x72])), 'is neither UTF-8 nor UTF-16 text'],
    ['half of UTF-16', write(Buffer.from([0xff, 0xfe, 0x41])), 'is neither UTF-8 nor UTF-16 text'],
  ])('%s: a warning, and the changelog goes without them, since nobody can fix the tag', async (_, put, words) => {
    const { outputs, log } = await notesOf(put)
    expect(outputs.body).toMatch(/^### /)
    const [warning, ...others] = log.match(/^::warning.*$/gm) ?? []
    expect(warning).toMatch(words)
    expect(warning).toContain('the changelog goes without it')
    expect(others).toEqual([])
  })
})
