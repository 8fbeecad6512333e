// tsserver of a TypeScript before 7.0, as an editor talks to it.
import { spawn } from "node:child_process"
import { join } from "node:path"
import { StreamMessageReader } from "vscode-jsonrpc/node"
import { root } from "./compilers.mjs"

// compiler -> { request, notify, close }; requests have tsserver's names: https://github.com/microsoft/TypeScript/wiki/Standalone-Server-(tsserver)
export const tsserver = compiler => {
  const server = spawn(
    process.execPath,
    [join(compiler.home, "lib/tsserver.js"), "--disableAutomaticTypingAcquisition"],
    { cwd: root, stdio: ["pipe", "pipe", "ignore"] },
  )
  const waiting = new Map()
  let sent = 0
  const notify = (command, args) =>
    server.stdin.write(`${JSON.stringify({ seq: ++sent, type: "request", command, arguments: args })}\n`)
  new StreamMessageReader(server.stdout).listen(({ type, request_seq: seq, success, body, message }) => {
    if (type !== "response") return
    const { done, failed } = waiting.get(seq)
    waiting.delete(seq)
    if (success) done(body)
    else failed(new Error(message))
  })
  return {
    notify,
    request: (command, args) =>
      new Promise((done, failed) => {
        notify(command, args)
        waiting.set(sent, { done, failed })
      }),
    close: () => void server.kill(),
  }
}
