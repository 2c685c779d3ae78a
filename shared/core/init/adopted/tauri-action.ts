import { nodeAt, scalarText } from '../../documents/node.ts'
import { follow, inFolder } from '../../paths/folder.ts'
import { readWorkflows } from '../scan/existing-workflows.ts'
import type { Inventory } from '../scan/inventory.ts'
import type { Adopted, AdoptedProduct } from './adoption.ts'
import { tagFrom } from './tag-formats.ts'

/** Reads the steps that run tauri-action (https://github.com/tauri-apps/tauri-action): how it tags which app. */
export function readTauriAction({ scan, apps }: Inventory): Adopted | undefined {
  const steps = readWorkflows(scan.facts).flatMap(({ jobs }) => jobs.flatMap((job) => job.steps))
  const products = steps.flatMap((step): AdoptedProduct[] => {
    if (!step.uses?.startsWith('tauri-apps/tauri-action@')) return []
    const given = (name: string) => scalarText(nodeAt(step.node, ['with', name]))
    const tag = tagFrom(given('tagName') ?? '', /__VERSION__/)
    const project = follow('', given('projectPath') ?? '.') ?? ''
    const near = [...apps.values()].filter(
      ({ folder, frontend }) => [folder, frontend].includes(project) || folder === inFolder(project, 'src-tauri'),
    )
    const found = near.length > 0 ? near : apps.size === 1 ? [...apps.values()] : []
    return tag === undefined
      ? []
      : found.map(({ folder }) => ({ name: '', folders: [folder], tag, why: 'tauri-action builds it.' }))
  })
  return products.length === 0 ? undefined : { tool: 'tauri-action', files: [], products, isWhole: false }
}
