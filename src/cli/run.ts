import { commandOf, UsageError } from "./arguments.ts"
import { Failure } from "./failure.ts"
import { help } from "./help.ts"
import { version } from "./package.ts"
import { summarise } from "./summarise.ts"

/** Where lines go. */
export interface Streams {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** The command line: arguments -> exit code. 1: the file is at fault, in one sentence; 2: the arguments are, with the help. */
export async function run(args: readonly string[], { out, err }: Streams): Promise<0 | 1 | 2> {
  try {
    const command = commandOf(args)
    if (command === "help") out(help)
    else if (command === "version") out(version)
    else out(await summarise(command))
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      err(`laminate: ${error.message}\n\n${help}`)
      return 2
    }
    if (!(error instanceof Failure)) throw error
    err(`laminate: ${error.message}`)
    return 1
  }
}
