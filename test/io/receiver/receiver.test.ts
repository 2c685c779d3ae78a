import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { openReceiver } from '../../../shared/io/receiver/receiver.ts'

let server: Server
let address: string
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url?.startsWith('/silent')) return
    response.writeHead(request.url?.startsWith('/moved') ? 302 : 429, { location: '/', 'retry-after': '7' })
    response.end(`token ${'s3cret'} at ${request.url}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('an answer has its status, and shows neither secrets nor the address', async () => {
  const receiver = openReceiver(`${address}/hook/private`, ['s3cret'])
  expect(await receiver.post({}, '{}')).toEqual({ status: 429, retryAfter: '7', text: 'token *** at ***' })
})

test('a redirect is not followed', async () => {
  expect(await openReceiver(`${address}/moved`, []).post({}, '')).toMatchObject({ status: 302 })
})

test('who does not answer in time, or is not there, is told', async () => {
  expect(await openReceiver(`${address}/silent`, [], 50).post({}, '')).toEqual({
    broken: 'it did not answer within 0.05 s',
  })
  const gone = await openReceiver('http://127.0.0.1:9/', []).post({}, '')
  expect(gone).toEqual({ broken: expect.stringContaining('the connection failed') })
})

test.each(['http://example.com/x', 'https://a:b@example.com/x', 'ftp://x', 'x'])(
  '%s is not an address, and is not shown',
  (url) => {
    expect(() => openReceiver(url, [])).toThrow(expect.objectContaining({ code: 'input-invalid' }))
    expect(() => openReceiver(url, [])).not.toThrow(url)
  },
)
