import { expect, test } from '@jest/globals'
import { isWebAddress } from '../../../shared/core/text/web-address.ts'

test.each([
  'https://example.com',
  'https://example.com/',
  'http://127.0.0.1:8080/d',
  'https://example.com/a%20b/v1.8.5',
  'https://github.com/Acme/shop/releases/download/tray%2Fv1.8.5',
])('%j is an address', (text) => {
  expect(isWebAddress(text)).toBe(true)
})

test.each([
  '',
  'example.com',
  'ftp://example.com',
  'https:evil.example',
  'https://exa\nmple.com/d',
  'https://example.com/d\n',
  ' https://example.com/d',
  'https://example.com/\td',
  'https://example.com/a b',
  'https://example.com/\u202egpj.exe',
  'https://example.com\\@evil.example/d',
  'https://example.com/a/../b',
  'https://example.com/%2e%2e/b',
  'https://EXAMPLE.com/d',
  'https://example.com:443/d',
  'https://0x7f.1/d',
  'https://exämple.com/d',
])('incident 51: %j is none, as it is read as another one', (text) => {
  expect(isWebAddress(text)).toBe(false)
})
