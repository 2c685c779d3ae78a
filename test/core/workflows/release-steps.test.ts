import { expect, test } from '@jest/globals'
import { deliveriesOf } from '../../../shared/core/workflows/release-steps.ts'
import type { Step } from '../../../shared/core/workflows/workflow.ts'

test.each([
  [{ uses: 'tauri-apps/tauri-action@v0' }, ['tauri']],
  [{ uses: 'docker/build-push-action@v6' }, ['images']],
  [{ run: 'docker image push x' }, ['images']],
  [{ run: 'pnpm -r publish' }, ['npm']],
  [{ run: 'cargo publish -p core\ntwine upload dist/*' }, ['cargo', 'python']],
  [{ run: 'helm push chart.tgz oci://x' }, ['chart']],
  [{ run: 'goreleaser release' }, ['binaries']],
  [{ run: 'gh release create v1' }, ['release']],
  [{ run: '# npm publish\ncargo publish --dry-run' }, []],
  [{ uses: 'actions/checkout@v5', run: '' }, []],
])('%j delivers %j', (step, expected) => expect(deliveriesOf(step as unknown as Step)).toEqual(expected))
