// Counting and printing for the checks of this folder: "N passed, N failed", exit code 1 if something failed.
export const report = title => {
  let passed = 0
  const failures = []
  return {
    pass: () => void passed++,
    fail: text => void failures.push(text),
    finish: () => {
      for (const text of failures) console.error(`FAILED ${text}\n`)
      console.log(`${title}: ${passed} passed, ${failures.length} failed`)
      process.exitCode = failures.length ? 1 : 0
    },
  }
}

// old text, new text -> the first line that differs, both ways
export const firstDifference = (old, now) => {
  const [a, b] = [old.split("\n"), now.split("\n")]
  const at = a.findIndex((line, i) => line !== b[i])
  const line = at < 0 ? a.length : at
  return `line ${line + 1}\n  was  ${a[line] ?? "(end)"}\n  now  ${b[line] ?? "(end)"}`
}
