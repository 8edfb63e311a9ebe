import ts from 'typescript'

const kinds = [
  [ts.SymbolFlags.Class, 'class'],
  [ts.SymbolFlags.Function, 'function'],
  [ts.SymbolFlags.Enum, 'enum'],
  [ts.SymbolFlags.ValueModule, 'namespace'],
  [ts.SymbolFlags.Variable, 'const'],
]

const kindOf = (symbol, typeOnly) => {
  const value = typeOnly ? undefined : kinds.find(([flag]) => symbol.flags & flag)?.[1]
  if (value === undefined) return 'type'
  const alsoType = symbol.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface)
  return alsoType ? `${value}, type` : value
}

/** Follows re-exports to what is exported, and notices a `type` on the way. */
const origin = (symbol, checker) => {
  let here = symbol
  let typeOnly = false
  while (here.flags & ts.SymbolFlags.Alias) {
    typeOnly ||= (here.declarations ?? []).some(ts.isTypeOnlyImportOrExportDeclaration)
    const next = checker.getImmediateAliasedSymbol(here)
    if (next === undefined) break
    here = next
  }
  return { symbol: here, typeOnly }
}

/**
 * What declaration files promise to whoever imports them.
 * @param {string[]} files
 * @returns {Map<string, { name: string, kind: string, documented: boolean }[]>} by file; the names sorted. `kind` is
 *   `type` for what exists for the compiler only, else `class`, `function`, `const` …, with `, type` when a type has the
 *   same name
 */
export const promised = (files) => {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    skipLibCheck: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const namesOf = (file) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file))
    const all = module === undefined ? [] : checker.getExportsOfModule(module)
    const names = all.map((exported) => {
      const { symbol, typeOnly } = origin(exported, checker)
      const documented = symbol.getDocumentationComment(checker).length > 0
      return { name: exported.name, kind: kindOf(symbol, typeOnly), documented }
    })
    return names.sort((a, b) => (a.name < b.name ? -1 : 1))
  }
  return new Map(files.map((file) => [file, namesOf(file)]))
}
