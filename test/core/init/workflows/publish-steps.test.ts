import { expect, test } from '@jest/globals'
import { indexTree } from '../../../../shared/core/init/scan/paths.ts'
import { managerOf } from '../../../../shared/core/init/workflows/publish-steps.ts'

test.each([
  ['packages/a', ['pnpm-lock.yaml'], 'pnpm install --frozen-lockfile', ''],
  ['packages/a', ['package-lock.json', 'packages/a/yarn.lock'], 'yarn install --immutable', 'packages/a'],
  ['a', ['bun.lock'], 'bun install --frozen-lockfile', ''],
  ['a', ['other/package-lock.json'], 'npm install', 'a'],
])('the package manager of %s with %j: %s in %j', (folder, paths, install, at) => {
  const found = managerOf(folder, indexTree(paths))
  expect([found.manager.install, found.at]).toEqual([expect.stringContaining(install), at])
})
