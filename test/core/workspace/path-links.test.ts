import { expect, test } from '@jest/globals'
import { closure } from '../../support/closure.ts'

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
