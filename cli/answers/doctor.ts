import { toAnnotation } from '../../shared/core/doctor/annotations.ts'
import { unifiedDiff } from '../../shared/core/doctor/line-diff.ts'
import { toSarif } from '../../shared/core/doctor/sarif.ts'
import { type Diagnosis, diagnose, isHealthy } from '../../shared/flows/doctor/doctor.ts'
import { writeText } from '../../shared/io/files/text-files.ts'
import { openWorkTree } from '../../shared/io/git/work-tree.ts'
import type { Input, Outcome } from '../command.ts'
import { ASKING, openClone } from '../run.ts'
import { formatDiagnosis } from '../screen/diagnosis.ts'
import { readVersion } from '../version.ts'

export async function answer(input: Input): Promise<Outcome> {
  const { terminal } = input
  const clone = await openClone(input.folder, input.config, terminal)
  try {
    const patient = { ...clone, tree: openWorkTree(clone.top), offline: input.flag('offline') }
    if (!patient.offline) terminal.info(ASKING)
    const diagnosis = await diagnose(patient, input.flag('fix'))
    if (process.env.GITHUB_ACTIONS === 'true')
      for (const finding of diagnosis.findings) terminal.command(toAnnotation(finding))
    return await deliver(diagnosis, input)
  } finally {
    await clone.repository.close()
  }
}

async function deliver(diagnosis: Diagnosis, input: Input): Promise<Outcome> {
  const file = input.text('sarif')
  const sarif = file === '' ? '' : JSON.stringify(toSarif(diagnosis.findings, readVersion()), undefined, 2)
  if (file !== '' && file !== '-') await writeText(file, `${sarif}\n`, { root: input.folder, input: '--sarif' })
  return {
    json: describe(diagnosis),
    text: (screen) => formatDiagnosis(diagnosis, screen),
    ...(file === '-' && { asJson: sarif }),
    exitCode: isHealthy(diagnosis, input.flag('strict')) ? 0 : 1,
  }
}

function describe(diagnosis: Diagnosis): object {
  return {
    healthy: isHealthy(diagnosis, true),
    findings: diagnosis.findings.map(({ edits, ...finding }) => ({ ...finding, fixable: edits !== undefined })),
    unseen: diagnosis.unseen,
    dependencies: Object.fromEntries(diagnosis.added),
    fixed: diagnosis.fixed.map((change) => ({ path: change.path, diff: unifiedDiff(change).join('\n') })),
  }
}
