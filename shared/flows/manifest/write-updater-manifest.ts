import type { ManifestFiles } from '../ports/artifacts.ts'
import type { Report, Run } from '../ports/run.ts'
import { reportManifest } from './manifest-report.ts'
import type { ManifestInputs } from './manifest-request.ts'
import { writeUpdaterManifest } from './written-manifest.ts'

/** The action write-updater-manifest. */
export async function updaterManifestReport(inputs: ManifestInputs, run: Run, files: ManifestFiles): Promise<Report> {
  return reportManifest(await writeUpdaterManifest(inputs, run, files))
}
