import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { messageId, uuidOfUrl } from '../../../shared/core/announce/stable-id.ts'

test('the UUID of a URL is that of RFC 9562 and of every other library', async () => {
  // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'http://www.example.com/'))"
  expect(await uuidOfUrl('http://www.example.com/')).toBe('fcde3c85-2270-590f-9e7c-ee003d65e0e2')
})

test('an id is the same for the same words, and no two lists of words read alike', async () => {
  const words = ['released', 'acme/shop', 'tray-v1.8.5']
  expect(await messageId(words)).toBe(
    `msg_${createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32)}`,
  )
  expect(await messageId(['a', 'b c'])).not.toBe(await messageId(['a b', 'c']))
})
