import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Git } from '../../../shared/io/git/git.ts'
import { CONFIG } from '../../support/products.ts'
import { PseudoTerminal } from '../../support/pseudo-terminal.ts'
import { git, Remote } from '../../support/remote.ts'

/** A server that accepts every connection and never says a word. */
let server: Server
let url: string
const sockets = new Set<Socket>()
beforeAll(async () => {
  server = createServer((socket) => sockets.add(socket.on('error', () => undefined)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/acme/shop.git`
})
afterAll(() => {
  for (const socket of sockets) socket.destroy()
  server.close()
})

test('a remote that accepts and then is silent is waited for a minute, then it is an error', async () => {
  expect(await new Git(tmpdir()).text(['config', '--get-regexp', 'http\\.lowspeed'])).toBe(
    'http.lowspeedlimit 1\nhttp.lowspeedtime 60',
  )
  const impatient = new Git(tmpdir(), undefined, [['http.lowSpeedTime', '1']])
  await expect(impatient.read(['ls-remote', url])).rejects.toMatchObject({
    code: 'remote-unreachable',
    message: expect.stringContaining('Operation too slow'),
  })
})

test.each(['', '.', 'bin'])(
  'a git in the repository itself is not started where the PATH says %j first',
  async (first) => {
    const folder = mkdtempSync(join(tmpdir(), 'release-tracks-planted-'))
    const path = process.env.PATH
    try {
      mkdirSync(join(folder, 'bin'))
      for (const file of ['git', 'bin/git'])
        writeFileSync(join(folder, file), '#!/bin/sh\necho planted\n', { mode: 0o755 })
      process.env.PATH = `${first}:${path}`
      expect(await new Git(folder).text(['version'])).toMatch(/^git version/)
    } finally {
      process.env.PATH = path
      rmSync(folder, { recursive: true })
    }
  },
)

test('a folder that is gone is named, and not git', async () => {
  const gone = new Git(join(tmpdir(), 'release-tracks-no-such-folder'))
  const error = { code: 'no-checkout', message: expect.stringContaining('release-tracks-no-such-folder') }
  await expect(gone.run(['version'])).rejects.toMatchObject(error)
  await expect(gone.start(['version'])).rejects.toMatchObject(error)
})

test('a machine without git is told so', async () => {
  const path = process.env.PATH
  try {
    process.env.PATH = tmpdir()
    await expect(new Git(tmpdir()).run(['version'])).rejects.toMatchObject({ code: 'git-missing' })
    await expect(new Git(tmpdir()).start(['version'])).rejects.toMatchObject({ code: 'git-missing' })
  } finally {
    process.env.PATH = path
  }
})

if (process.platform === 'linux') {
  test('on a terminal the command line says what it waits for', async () => {
    const remote = new Remote()
    remote.commit('feat: begin', { 'release-tracks.yml': CONFIG })
    const clone = remote.checkout()
    git(clone, 'remote', 'set-url', 'origin', url)
    const terminal = new PseudoTerminal(clone, ['plan'])
    await terminal.shows('asking origin')
    terminal.type('\u0003')
    expect(await terminal.end()).toBe(130)
    remote.remove()
  })
}
