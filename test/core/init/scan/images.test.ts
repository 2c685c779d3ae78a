import { expect, test } from '@jest/globals'
import { inventoryOf } from '../../../support/scan.ts'

const npm = (name: string, more = '') => `{ "name": "${name}", "version": "1.0.0"${more} }`

test.each([
  ['in the folder of a package', { 'web/package.json': npm('w'), 'web/Dockerfile': 'FROM x\n' }, ['web', 'web', '.']],
  [
    'that copies one package that is run',
    {
      'docker/Dockerfile': 'FROM x\nCOPY --chown=1 apps/api/ \\\n  shared/ /app\n',
      'apps/api/package.json': npm('api', ', "scripts": { "start": "x" }'),
      'shared/a': '',
    },
    ['apps/api', 'api', '.'],
  ],
  [
    'named for a package',
    { 'Dockerfile.api': 'FROM x\n', 'apps/api/package.json': npm('a') },
    ['apps/api', 'api', '.'],
  ],
  [
    'that copies from its own folder',
    { 'x/package.json': npm('x'), 'x/Dockerfile': 'ADD ["src", "/"]\n', 'x/src/a': '' },
    ['x', 'x', 'x'],
  ],
  ['of a folder alone', { 'srv/Dockerfile': 'COPY --from=build /a /b\n' }, ['srv', 'srv', '.']],
])('an image %s', (_, files, [owner, name, context]) => {
  const [image] = [...inventoryOf(files as Record<string, string>).images.values()].flat()
  expect([image?.owner, image?.name, image?.context]).toEqual([owner, name, context])
})
