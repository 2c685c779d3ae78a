import { expect, test } from '@jest/globals'
import { listCarriers } from '../../../../shared/core/init/history/carriers.ts'
import { inventoryOf } from '../../../support/scan.ts'

test('one place that has the version of several packages is one carrier; Go modules have none', () => {
  const carriers = listCarriers(
    inventoryOf({
      'Cargo.toml': '[workspace]\nmembers = ["a", "b"]\n[workspace.package]\nversion = "1.0.0"\n',
      'a/Cargo.toml': '[package]\nname = "acme-a"\nversion.workspace = true\n',
      'b/Cargo.toml': '[package]\nname = "acme-b"\nversion.workspace = true\n',
      'sdk/go/go.mod': 'module example.com/sdk/go\n',
      'ui/package.json': '{ "name": "@acme/ui-kit", "version": "2.0.0" }',
    }),
  )
  expect(carriers.map(({ entry, names }) => [entry?.path, [...names]])).toEqual([
    ['Cargo.toml', ['acme-a', 'acme-b']],
    [undefined, ['example.com/sdk/go', 'sdk/go']],
    ['ui/package.json', ['@acme/ui-kit']],
  ])
  const { words, parts } = carriers[2] ?? {}
  expect([words?.has('ui-kit'), words?.has('ui'), parts?.has('kit')]).toEqual([true, true, true])
})
