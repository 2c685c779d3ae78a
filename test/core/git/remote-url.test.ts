import { expect, test } from '@jest/globals'
import { apiAddress, parseRemoteUrl } from '../../../shared/core/git/remote-url.ts'

test.each([
  ['https://github.com/acme/shop', 'https://github.com', 'acme/shop'],
  ['https://github.com/acme/shop.git', 'https://github.com', 'acme/shop'],
  ['https://ada:secret@github.com/acme/shop.git/', 'https://github.com', 'acme/shop'],
  ['http://127.0.0.1:8080/acme/shop.git', 'http://127.0.0.1:8080', 'acme/shop'],
  ['git@github.com:acme/shop.git', 'https://github.com', 'acme/shop'],
  ['git@github.com:/acme/shop', 'https://github.com', 'acme/shop'],
  ['ssh://git@github.com/acme/shop.git', 'https://github.com', 'acme/shop'],
  ['ssh://git@ssh.github.com:443/acme/shop.git', 'https://github.com', 'acme/shop'],
  ['ssh://git@git.example:2222/acme/shop.git', 'https://git.example', 'acme/shop'],
  ['git@git.example:acme/shop.git', 'https://git.example', 'acme/shop'],
  ['git://github.com/acme/shop.js.git', 'https://github.com', 'acme/shop.js'],
])('%s', (url, serverUrl, repository) => {
  expect(parseRemoteUrl(url)).toEqual({ serverUrl, repository })
})

test.each([
  '',
  '/srv/git/shop.git',
  '../shop',
  'C:\\git\\shop',
  'C:/git/shop',
  'file:///srv/acme/shop.git',
  'https://github.com/shop',
  'git@github.com:a/b/c',
])('%j names no repository on a server', (url) => expect(parseRemoteUrl(url)).toBeUndefined())

test.each([
  ['https://github.com', 'https://api.github.com'],
  ['https://acme.ghe.com', 'https://api.acme.ghe.com'],
  ['https://git.example', 'https://git.example/api/v3'],
])('the API of %s', (server, address) => expect(apiAddress(server)).toBe(address))
