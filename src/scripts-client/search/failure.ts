/** Why search cannot work here: its index cannot be loaded, WebAssembly is refused, or the browser cannot read the files. */
export type Failure = 'missing' | 'wasm' | 'browser';

/** The smallest WebAssembly module: its magic number and version. */
const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** The obstacle that shows before anything is loaded. */
export function findObstacle(): Failure | undefined {
  if (!('DecompressionStream' in globalThis)) return 'browser';
  return canCompile() ? undefined : 'wasm';
}

/** A security policy lets `WebAssembly` be there and refuses to compile. */
function canCompile(): boolean {
  try {
    return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
