import { z } from 'zod'

type Node = z.core.$ZodType

/**
 * The Chinese name of the field at a path: `['party','uscc']` → `当事人 · 统一社会信用代码`. Falls back to the key itself where
 * a schema gives no name, and numbers the members of lists from 1.
 */
export function fieldName(schema: Node, path: readonly PropertyKey[]): string {
  const names: string[] = []
  let nodes: Node[] = [schema]
  for (const key of path) {
    const children = nodes.flatMap((node) => childrenAt(node, key))
    // A member of a list is named by its number; its own title would repeat the list's.
    names.push(
      typeof key === 'number' ? `第${key + 1}项` : (children.map(titleOf).find((t) => t !== undefined) ?? String(key)),
    )
    nodes = children
  }
  return names.length === 0 ? (titleOf(schema) ?? '输入') : names.join(' · ')
}

/** The keys that a schema knows at a path, of all its branches: what somebody may have meant by one that it does not know. */
export function keysAt(schema: Node, path: readonly PropertyKey[]): string[] {
  const nodes = path.reduce<Node[]>((found, key) => found.flatMap((node) => childrenAt(node, key)), [schema])
  return [...new Set(nodes.flatMap(keysOf))]
}

/** The words that a schema takes at a path, of all its branches: none where a branch takes more than certain words. */
export function wordsAt(schema: Node, path: readonly PropertyKey[]): unknown[] {
  const nodes = path.reduce<Node[]>((found, key) => found.flatMap((node) => childrenAt(node, key)), [schema])
  const words = nodes.map(wordsOf)
  return words.some((each) => each.length === 0) ? [] : [...new Set(words.flat())]
}

function wordsOf(node: Node): unknown[] {
  const def = node._zod.def as { values?: unknown[]; entries?: Record<string, unknown> }
  if (def.values) return def.values
  if (def.entries) return Object.values(def.entries)
  const inner = unwrap(node)
  return inner === undefined ? [] : wordsOf(inner)
}

function keysOf(node: Node): string[] {
  const def = node._zod.def as { shape?: Record<string, Node>; options?: Node[] }
  if (def.shape) return Object.keys(def.shape)
  if (def.options) return def.options.flatMap(keysOf)
  const inner = unwrap(node)
  return inner === undefined ? [] : keysOf(inner)
}

function titleOf(node: Node): string | undefined {
  const meta = z.globalRegistry.get(node)
  if (meta?.title !== undefined) return meta.title
  const inner = unwrap(node)
  return inner === undefined ? undefined : titleOf(inner)
}

function unwrap(node: Node): Node | undefined {
  const def = node._zod.def as { innerType?: Node; in?: Node; getter?: () => Node }
  return def.innerType ?? def.in ?? def.getter?.()
}

function childrenAt(node: Node, key: PropertyKey): Node[] {
  const def = node._zod.def as {
    shape?: Record<string, Node>
    element?: Node
    items?: Node[]
    options?: Node[]
    valueType?: Node
  }
  // Own keys only: what a file calls `constructor` is an unknown field, not a part of every object.
  if (def.shape) return Object.hasOwn(def.shape, key) ? [def.shape[String(key)] as Node] : []
  if (def.element) return typeof key === 'number' ? [def.element] : []
  if (def.options) return def.options.flatMap((option) => childrenAt(option, key))
  if (def.valueType) return [def.valueType]
  const inner = unwrap(node)
  return inner === undefined ? [] : childrenAt(inner, key)
}
