import { describe, expect, test } from '@jest/globals'
import { workspaceClosures } from '../../../shared/core/workspace/workspace.ts'

const MODULES = {
  'cmd/go.mod':
    'module acme.dev/cmd // the tool\n\ngo 1.22\n\nrequire (\n\tacme.dev/core v1.2.0\n\tacme.dev/ui v0.1.0 // indirect\n\tgolang.org/x/net v0.1.0\n)\n',
  'core/go.mod': 'module "acme.dev/core"\nrequire acme.dev/base v1.0.0\n',
  'base/go.mod': 'module acme.dev/base\n',
  'ui/go.mod': 'module acme.dev/ui\n',
}
/** What a track whose own path is `cmd` is built from besides. */
const closure = (files: object) => workspaceClosures(new Map(Object.entries({ ...MODULES, ...files })))([], ['cmd'])

describe('Go: modules that a module requires', () => {
  test('are those that were published, as long as nothing says otherwise', () => {
    expect(closure({})).toEqual([])
    expect(workspaceClosures(new Map(Object.entries(MODULES)))([], ['docs'])).toBeUndefined()
  })

  test('are those of the go.work above that has both', () => {
    expect(closure({ 'go.work': 'go 1.22\nuse ./cmd\nuse (\n\t./core\n\t"./base"\n)\n' })).toEqual(['base', 'core'])
    expect(closure({ 'go.work': 'use (\n./core\n./base\n)\n' })).toEqual([])
    expect(closure({ 'go.work': 'use ./cmd\nreplace acme.dev/ui => ./ui\n' })).toEqual(['ui'])
  })

  test.each([
    ['=> ../core', ['core']],
    ['v1.2.0 => ../core', ['core']],
    ['=> acme.dev/fork v1.2.0', []],
    ['=> ../elsewhere', []],
  ])('are those that its own go.mod puts there: replace %s', (replace, expected) => {
    const own = `${MODULES['cmd/go.mod']}replace acme.dev/core ${replace}\n`
    expect(closure({ 'cmd/go.mod': own })).toEqual(expected)
    const block = `${MODULES['cmd/go.mod']}replace(\n\tacme.dev/core ${replace}\n)\n`
    expect(closure({ 'cmd/go.mod': block, 'go.work': 'use ./cmd\nuse ./ui\n' })).toEqual([...expected, 'ui'])
  })

  test('a module with a replace that leaves the repository, or a loop, is not a trouble', () => {
    const own = `${MODULES['cmd/go.mod']}replace acme.dev/core => ../../core\nreplace acme.dev/ui => ../ui\n`
    const ui = 'module acme.dev/ui\nrequire acme.dev/cmd v0.1.0\nreplace acme.dev/cmd => ../cmd\n'
    expect(closure({ 'cmd/go.mod': own, 'ui/go.mod': ui })).toEqual(['cmd', 'ui'])
  })
})
