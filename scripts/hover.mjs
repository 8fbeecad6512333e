// What an editor shows at a position: the language service of 5.9 and 6.0, the language server of 7.0.
import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import { pathToFileURL } from "node:url"
import { root, userOptions } from "./compilers.mjs"
import { classicApi } from "./diagnostics.mjs"

const oneLine = text => text.replace(/\s+/g, " ").trim()

const classic = (compiler, files) => {
  const ts = classicApi(compiler)
  const { options } = ts.convertCompilerOptionsFromJson(userOptions, root)
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => files,
    getScriptVersion: () => "1",
    getScriptSnapshot: file => {
      const text = ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  })
  return {
    hover: async (file, { line, character }) => {
      const source = service.getProgram().getSourceFile(file)
      const at = ts.getPositionOfLineAndCharacter(source, line, character)
      return oneLine(ts.displayPartsToString(service.getQuickInfoAtPosition(file, at)?.displayParts))
    },
    close: () => service.dispose(),
  }
}

const native = async (compiler, files) => {
  const server = spawn(process.execPath, [compiler.tsc, "--lsp", "--stdio"], {
    cwd: root,
    stdio: ["pipe", "pipe", "ignore"],
  })
  const waiting = new Map()
  let buffer = Buffer.alloc(0)
  let id = 0
  const send = message => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const receive = message => {
    if (message.method === undefined) {
      const { done, failed } = waiting.get(message.id)
      waiting.delete(message.id)
      return message.error ? failed(new Error(message.error.message)) : done(message.result)
    }
    // Questions of the server: it asks for settings, and gets none.
    if (message.id !== undefined)
      send({
        id: message.id,
        result: message.method === "workspace/configuration" ? message.params.items.map(() => null) : null,
      })
  }
  server.stdout.on("data", data => {
    buffer = Buffer.concat([buffer, data])
    for (;;) {
      const end = buffer.indexOf("\r\n\r\n")
      if (end < 0) return
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString("utf8", 0, end))[1])
      if (buffer.length < end + 4 + length) return
      const body = buffer.toString("utf8", end + 4, end + 4 + length)
      buffer = buffer.subarray(end + 4 + length)
      receive(JSON.parse(body))
    }
  })
  server.on("exit", code => {
    for (const { failed } of waiting.values()) failed(new Error(`the language server ended with ${code}`))
  })
  const request = (method, params) =>
    new Promise((done, failed) => {
      waiting.set(++id, { done, failed })
      send({ id, method, params })
    })
  await request("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    capabilities: { textDocument: { hover: { contentFormat: ["markdown", "plaintext"] } } },
  })
  send({ method: "initialized", params: {} })
  const uri = file => pathToFileURL(file).href
  for (const file of files) {
    const text = readFileSync(file, "utf8")
    send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri: uri(file), languageId: "typescript", version: 1, text } },
    })
  }
  return {
    hover: async (file, position) => {
      const result = await request("textDocument/hover", { textDocument: { uri: uri(file) }, position })
      const text = result?.contents?.value ?? ""
      return oneLine(/```\w*\n([\s\S]*?)\n```/.exec(text)?.[1] ?? text)
    },
    close: () => void server.kill(),
  }
}

// compiler, files -> { hover(file, { line, character }): Promise<string>, close() }
export const editor = async (compiler, files) =>
  compiler.name.startsWith("7") ? native(compiler, files) : classic(compiler, files)
