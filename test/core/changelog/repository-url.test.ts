import { expect, test } from '@jest/globals'
import * as urls from '../../../shared/core/changelog/repository-url.ts'

const REPOSITORY = 'https://github.com/acme/suite'

test.each([
  [urls.releaseUrl(REPOSITORY, '@acme/ui@1.0.0'), '/releases/tag/%40acme%2Fui%401.0.0'],
  [urls.compareUrl(REPOSITORY, 'a/v1', 'a/v2'), '/compare/a%2Fv1...a%2Fv2'],
  [urls.historyUrl(REPOSITORY, 'v1'), '/commits/v1'],
  [urls.commitUrl(REPOSITORY, 'abc'), '/commit/abc'],
  [urls.pullRequestUrl(REPOSITORY, 7), '/pull/7'],
])('%s', (url, path) => expect(url).toBe(REPOSITORY + path))

test.each([
  ['https://github.com', 'acme/suite', REPOSITORY],
  ['https://ghe.example/', 'a/b', 'https://ghe.example/a/b'],
  ['', 'a/b', undefined],
  ['https://github.com', undefined, undefined],
])('of the server %s the repository %s is %s', (server, name, url) => {
  expect(urls.repositoryUrl(server, name)).toBe(url)
})
