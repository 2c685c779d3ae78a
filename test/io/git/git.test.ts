import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
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
