import type { ManifestFiles } from './artifact-ports.ts'
import { reportManifest } from './manifest-report.ts'
import type { ManifestInputs } from './manifest-request.ts'
import type { Report, Run } from './run.ts'
import { writeUpdaterManifest } from './write-updater-manifest.ts'

/** The action write-updater-manifest. */
export async function updaterManifestReport(inputs: ManifestInputs, run: Run, files: ManifestFiles): Promise<Report> {
  return reportManifest(await writeUpdaterManifest(inputs, run, files))
}
