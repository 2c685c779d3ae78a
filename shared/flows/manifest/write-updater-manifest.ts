import type { ManifestFiles } from '../ports/artifacts.ts'
import type { Report, Run } from '../ports/run.ts'
import { reportManifest } from './manifest-report.ts'
import type { ManifestInputs } from './manifest-request.ts'
import { describePromotion } from './promotion-predicate.ts'
import { writeUpdaterManifest } from './written-manifest.ts'

/** The action write-updater-manifest. */
export async function updaterManifestReport(inputs: ManifestInputs, run: Run, files: ManifestFiles): Promise<Report> {
  const written = await writeUpdaterManifest(inputs, run, files)
  const predicate = await describePromotion(written, run)
  const path = predicate && (await files.writeTemporary(`${written.request.tag.name}.promotion.json`, predicate))
  const { outputs, ...report } = reportManifest(written)
  return { ...report, outputs: { ...outputs, 'predicate-path': path ?? '' } }
}
