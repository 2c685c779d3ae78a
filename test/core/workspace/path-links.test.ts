import { describe, expect, test } from '@jest/globals'
import { inferVersionFile } from '../../../shared/core/versions/version-file.ts'
import { workspaceClosures } from '../../../shared/core/workspace/workspace.ts'

function closure(files: Readonly<Record<string, string>>, path: string): string[] {
  return workspaceClosures(new Map(Object.entries(files)))([inferVersionFile(path)])
}

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

test('Maven: modules by their coordinates, of a pom and of those that inherit its version', () => {
  const pom = (artifact: string, dependencies: string, own = '') =>
    `<project><parent><groupId>a</groupId><artifactId>root</artifactId><version>1</version></parent><artifactId>${artifact}</artifactId>${own}<dependencies>${dependencies}</dependencies></project>`
  const on = (artifact: string, more = '', group = 'a') =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${more}</dependency>`
  const files = {
    'pom.xml': '<project><groupId>a</groupId><artifactId>root</artifactId><version>1</version></project>',
    'app/pom.xml': pom(
      'app',
      `${on('core', '', '$\\{project.groupId}'.replace('\\', ''))}${on('tests', '<scope>test</scope>')}${on('core', '', 'b')}`,
    ),
    'core/pom.xml': pom('core', on('leaf')),
    'leaf/pom.xml': pom('leaf', '', '<version>2</version>'),
    'tests/pom.xml': pom('tests', '', '<version>2</version>'),
  }
  expect(closure(files, 'app/pom.xml')).toEqual(['core', 'leaf'])
  expect(closure(files, 'pom.xml')).toEqual(['core', 'leaf'])
})

test('Dart: paths, and members of the workspace by name', () => {
  const files = {
    'app/pubspec.yaml':
      'name: app\nresolution: workspace\ndependencies:\n  lib: { path: ../lib }\n  core: ^1.0.0\n  http: ^1.0.0\ndev_dependencies:\n  tool: { path: ../tool }\n',
    'lib/pubspec.yaml': 'name: lib\n',
    'core/pubspec.yaml': 'name: core\nresolution: workspace\n',
    'http/pubspec.yaml': 'name: http\n',
    'tool/pubspec.yaml': 'name: tool\n',
  }
  expect(closure(files, 'app/pubspec.yaml')).toEqual(['core', 'lib'])
})

test('a manifest that cannot be read counts as absent', () => {
  const files = { 'a/pyproject.toml': '[', 'a/pubspec.yaml': 'a: [', 'a/pom.xml': '<project', 'a/package.json': '{' }
  for (const path of Object.keys(files)) expect(closure(files, path)).toEqual([])
})
