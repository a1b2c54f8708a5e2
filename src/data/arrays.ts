/**
 * Typed arrays and the tree of plain values that they stand in, as the bytes of one file: the length of the tree in four
 * bytes, little-endian; the tree as JSON in UTF-8, where `{"$array": [type, from, length]}` stands for an array and
 * `{"$map": [[key, value], …]}` for a Map; then the arrays, each from a multiple of eight bytes after the tree.
 */
const TYPES = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;
type TypeName = keyof typeof TYPES;
type AnyArray = InstanceType<(typeof TYPES)[TypeName]>;

const LENGTH_BYTES = 4;
const ALIGNMENT = 8;

/** Of objects, lists, texts, numbers, null, Maps and the typed arrays above. */
export function formatArrays(tree: unknown): Uint8Array {
  const arrays: AnyArray[] = [];
  let end = 0;
  const json = JSON.stringify(tree, (_, value: unknown) => {
    if (value instanceof Map) return { $map: [...value] };
    const type = typeOf(value);
    if (type === null) return value;
    const array = value as AnyArray;
    const from = end;
    arrays.push(array);
    end = aligned(from + array.byteLength);
    return { $array: [type, from, array.length] };
  });
  const head = new TextEncoder().encode(json);
  const start = aligned(LENGTH_BYTES + head.length);
  const file = new Uint8Array(start + end);
  new DataView(file.buffer).setUint32(0, head.length, true);
  file.set(head, LENGTH_BYTES);
  let at = start;
  for (const { buffer, byteOffset, byteLength } of arrays) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at = aligned(at + byteLength);
  }
  return file;
}

/** The tree again; its arrays are views of the file. Throws where the bytes are no such file. */
export function parseArrays(file: Uint8Array<ArrayBuffer>): unknown {
  const headLength = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const start = file.byteOffset + aligned(LENGTH_BYTES + headLength);
  const json = new TextDecoder().decode(file.subarray(LENGTH_BYTES, LENGTH_BYTES + headLength));
  return JSON.parse(json, (_, value) => {
    if (value?.$map) return new Map(value.$map);
    if (!value?.$array) return value;
    const [type, from, length] = value.$array as [TypeName, number, number];
    return new TYPES[type](file.buffer, start + from, length);
  });
}

function typeOf(value: unknown): TypeName | null {
  return (Object.keys(TYPES) as TypeName[]).find((name) => value instanceof TYPES[name]) ?? null;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
