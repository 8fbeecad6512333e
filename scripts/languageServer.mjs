// The language server of TypeScript 7.0, as an editor talks to it.
import { spawn } from "node:child_process"
import { pathToFileURL } from "node:url"
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node"
import { root } from "./compilers.mjs"

export const uriOf = file => pathToFileURL(file).href

// What an editor says it can show; without it the server leaves out documentation and details.
const capabilities = {
  textDocument: {
    hover: { contentFormat: ["markdown", "plaintext"] },
    signatureHelp: {
      signatureInformation: { documentationFormat: ["plaintext"], activeParameterSupport: true },
    },
    completion: {
      completionItem: {
        documentationFormat: ["plaintext"],
        resolveSupport: { properties: ["documentation", "detail"] },
      },
    },
    diagnostic: {},
  },
}

// compiler -> { request, open(file, text), change(file, version, text), close() }
export const languageServer = async compiler => {
  const server = spawn(process.execPath, [compiler.tsc, "--lsp", "--stdio"], {
    cwd: root,
    stdio: ["pipe", "pipe", "ignore"],
  })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  // The server asks for settings, and gets none.
  connection.onRequest("workspace/configuration", ({ items }) => items.map(() => null))
  connection.onRequest(() => null)
  connection.listen()
  const request = (method, params) => connection.sendRequest(method, params)
  await request("initialize", { processId: process.pid, rootUri: uriOf(root), capabilities })
  void connection.sendNotification("initialized", {})
  return {
    request,
    open: (file, text) =>
      connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: uriOf(file), languageId: "typescript", version: 1, text },
      }),
    change: (file, version, text) =>
      connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: uriOf(file), version },
        contentChanges: [{ text }],
      }),
    close: () => {
      connection.dispose()
      server.kill()
    },
  }
}
