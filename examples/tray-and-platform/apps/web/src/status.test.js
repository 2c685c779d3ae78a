import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { readStatus } from './status.js'

let answer = { code: 200, text: '' }
const server = createServer((_, response) => response.writeHead(answer.code).end(answer.text))
before(() => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)))
after(() => server.close())

const ask = () => readStatus(`http://127.0.0.1:${server.address().port}/status`)

test("says the server's word", async () => {
  answer = { code: 200, text: 'slow' }
  assert.deepEqual(await ask(), { name: 'slow', text: 'Slow' })
})

test('shows nothing that is not a status', async () => {
  for (const wrong of [{ code: 200, text: 'toString' }, { code: 502, text: 'up' }]) {
    answer = wrong
    assert.equal((await ask()).name, 'unknown')
  }
})

test('says so when nobody answers', async () => {
  assert.equal((await readStatus('http://127.0.0.1:1/status')).text, 'The server does not answer')
})
