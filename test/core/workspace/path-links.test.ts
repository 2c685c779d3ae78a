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

test('Gradle: projects by path and by accessor, below their settings; those of tests are not shipped', () => {
  const files = {
    'android/settings.gradle.kts': 'include(":app", ":data:core-api")\n',
    'android/app/build.gradle.kts':
      'dependencies {\n  implementation(project(":lib"))\n  api(projects.data.coreApi)\n  testImplementation(project(":fakes"))\n  // implementation(project(":old"))\n}\n',
    'android/lib/build.gradle': 'dependencies { implementation project(path: \':leaf\', configuration: "x") }\n',
    'android/leaf/build.gradle': '',
    'android/data/core-api/build.gradle.kts': '',
    'android/fakes/build.gradle': '',
    'android/old/build.gradle': '',
    'lib/build.gradle': '',
  }
  const reached = ['android/data/core-api', 'android/leaf', 'android/lib']
  expect(closure(files, 'android/app/build.gradle.kts')).toEqual(reached)
  expect(closure(files, 'android/app/gradle.properties')).toEqual(reached)
})

test('.NET: references between projects, in the spelling of Windows too; one version for all below a folder', () => {
  const files = {
    'src/App/App.csproj':
      '<Project><ItemGroup><ProjectReference Include="..\\Core\\Core.csproj" /><!-- <ProjectReference Include="../Old/Old.csproj" /> --></ItemGroup></Project>',
    'src/Core/Core.csproj':
      "<Project><ItemGroup><ProjectReference Private='false' Include='../../lib/Leaf.fsproj'></ProjectReference></ItemGroup></Project>",
    'src/Old/Old.csproj': '<Project/>',
    'lib/Leaf.fsproj': '<Project/>',
  }
  expect(closure(files, 'src/App/App.csproj')).toEqual(['lib', 'src/Core'])
  expect(closure(files, 'src/Directory.Build.props')).toEqual(['lib', 'src/Core'])
})

test('Deno: packages of jsr that are members here, and paths into them', () => {
  const files = {
    'deno.json': '{ "workspace": ["./app", "./core", "./leaf"] }',
    'app/deno.json':
      '{ "name": "@w/app", "imports": { "core": "jsr:@w/core@^1.2", "std": "jsr:@std/path@1", "own": "./x.ts" } }',
    'core/deno.jsonc': '{ "name": "@w/core", /* here */ "imports": { "leaf/": "../leaf/src/" } }',
    'leaf/deno.json': '{ "name": "@w/leaf" }',
  }
  expect(closure(files, 'app/deno.json')).toEqual(['core', 'leaf'])
})

test.each([
  ['vite build', ['core']],
  ['tsc -p . && vite build', ['core']],
  ['tsc', []],
])('npm: what a private app is developed with counts where %s makes what it ships', (build, expected) => {
  const files = {
    'package.json': '{ "workspaces": ["*"] }',
    'app/package.json': JSON.stringify({
      name: 'app',
      private: true,
      scripts: { build },
      devDependencies: { core: '*' },
    }),
    'core/package.json': '{ "name": "core", "version": "1.0.0" }',
  }
  expect(closure(files, 'app/package.json')).toEqual(expected)
})
