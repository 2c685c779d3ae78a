/** Where a run writes files for later steps. Both write a file as a whole or not at all, and give its absolute path. */
export interface TextFiles {
  /** Writes a file that an input names, from the workspace if it is relative; makes folders. Throws `file-unwritable`. */
  write(path: string, text: string, input: string): Promise<string>
  /** Writes a file into the job's temporary folder. */
  writeTemporary(name: string, text: string): Promise<string>
}
