import { describe } from '@jest/globals'
import { type Adopting, takesOver } from '../../../support/adopting.ts'

const json = (value: object) => JSON.stringify(value)

const CASES: Readonly<Record<string, Adopting>> = {
  'semantic-release-monorepo: a track a package, its channels and its rules': {
    files: {
      'package.json': json({ name: 'root', private: true, workspaces: ['packages/*'] }),
      '.releaserc': 'branches: [main, { name: next, prerelease: canary }, { name: beta, prerelease: true }]\n',
      'packages/a/package.json': json({
        name: '@s/a',
        version: '0.0.0-dev',
        release: { extends: 'semantic-release-monorepo' },
      }),
      'packages/b/package.json': json({
        name: 'b',
        version: '1.0.0',
        release: { extends: ['semantic-release-monorepo'], tagFormat: `pkg-\${name}-\${version}` },
      }),
      'packages/c/package.json': json({ name: 'c', version: '1.0.0' }),
    },
    tracks: { a: '@s/a-v{version}', b: 'pkg-b-{version}' },
    head: ['channels: [beta, canary] ', '# Taken over from semantic-release in a monorepo.'],
  },
  'multi-semantic-release, as the root has it': {
    files: {
      'package.json': json({
        private: true,
        workspaces: ['packages/*'],
        devDependencies: { '@qiwi/multi-semantic-release': '7' },
      }),
      'packages/a/package.json': json({ name: '@s/a', version: '1.1.0' }),
    },
    tracks: { a: '@s/a@{version}' },
  },
  'semantic-release of one product: its format, branch and rules': {
    files: {
      'package.json': json({
        name: 'lib',
        version: '0.0.0-development',
        release: {
          branches: 'main',
          tagFormat: `lib-\${version}`,
          plugins: [
            [
              '@semantic-release/commit-analyzer',
              {
                releaseRules: [
                  { type: 'docs', release: 'patch' },
                  { type: 'perf', release: 'minor' },
                  { type: 'feat', scope: 'x', release: false },
                ],
              },
            ],
          ],
        },
      }),
    },
    tracks: { lib: 'lib-{version}' },
    head: [
      'commit-types: { build: none, chore: none, ci: none, refactor: none, style: none, test: none, perf: minor }',
    ],
  },
}

describe.each(Object.entries(CASES))('%s', (_, adopting) => takesOver(adopting))
