import { describe, expect, test } from '@jest/globals'
import { closure } from '../../support/closure.ts'

describe('uv and poetry', () => {
  const project = (name: string, dependencies: string[], rest = '') =>
    `[project]\nname = "${name}"\nversion = "1.0.0"\ndependencies = ${JSON.stringify(dependencies)}\n${rest}`

  test('members of a workspace by name, whose root may say where they are, and paths', () => {
    const files = {
      'pyproject.toml': '[tool.uv.workspace]\nmembers = ["p/*"]\n[tool.uv.sources]\nacme-core = { workspace = true }\n',
      'p/app/pyproject.toml': project(
        'app',
        ['Acme.Core>=1', 'near'],
        '[tool.uv.sources]\nnear = { path = "../near" }\n',
      ),
      'p/core/pyproject.toml': project('acme_core', ['leaf'], '[tool.uv.sources]\nleaf = { workspace = true }\n'),
      'p/near/pyproject.toml': project('near', []),
      'p/leaf/pyproject.toml': project('leaf', []),
      'p/other/pyproject.toml': project('other', []),
    }
    expect(closure(files, 'p/app/pyproject.toml')).toEqual(['p/core', 'p/leaf', 'p/near'])
    expect(closure(files, 'p/leaf/pyproject.toml')).toEqual([])
  })

  test('poetry: paths, and none that is a file or outside', () => {
    const files = {
      'app/pyproject.toml':
        '[tool.poetry]\nname = "app"\n[tool.poetry.dependencies]\nlib = { path = "../lib" }\nwheel = { path = "../wheel.whl" }\nfar = { path = "../../far" }\n[tool.poetry.group.dev.dependencies]\ntool = { path = "../tool" }\n',
      'lib/pyproject.toml': '[tool.poetry]\nname = "lib"\n',
      'tool/pyproject.toml': '[tool.poetry]\nname = "tool"\n',
    }
    expect(closure(files, 'app/pyproject.toml')).toEqual(['lib'])
  })
})
