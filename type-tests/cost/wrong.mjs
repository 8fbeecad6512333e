// What a mistake costs: the failing variants of fixtures.

// a program, a text in it, another -> the program with that mistake, without its total
export const wrong = (text, from, to) => {
  if (text.split(from).length !== 2) throw new Error(`${from} does not stand there once`)
  const [imports, ...totals] = text.replace(/^\/\/ at most .*/m, "").replace(from, to).split(/^(?=export const total)/m)
  if (totals.length > 1) throw new Error("more than one total to leave out")
  return `// fails\n${imports}`
}

// fixture -> the promise about its failing variant
export const atMostOfRight = name => ({ of: `${name}-wrong`, to: name, atMost: 1.3 })
