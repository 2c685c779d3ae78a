import { expect, test } from '@jest/globals'
import { rivalTool } from '../../../shared/core/workflows/rival-tools.ts'
import type { Step } from '../../../shared/core/workflows/workflow.ts'

const SCRIPTS = new Map([['release', 'changeset publish']])

test.each([
  [{ uses: 'changesets/action@v1' }, 'changesets'],
  [{ run: 'pnpm release' }, 'changesets'],
  [{ uses: 'googleapis/release-please-action@v4' }, 'release-please'],
  [{ run: 'npx semantic-release' }, 'semantic-release'],
  [{ run: 'npx semantic-release --dry-run' }, undefined],
  [{ run: '# npx lerna version' }, undefined],
  [{ run: 'npx lerna version' }, 'lerna'],
  [{ run: 'nx release' }, 'nx release'],
  [{ run: 'cargo release patch' }, undefined],
  [{ run: 'cargo release patch --execute' }, 'cargo-release'],
  [{ uses: 'mathieudutour/github-tag-action@v6' }, 'github-tag-action'],
  [{ run: 'npm test' }, undefined],
])('%j releases with %s', (step, tool) => expect(rivalTool(step as unknown as Step, SCRIPTS)).toBe(tool))
