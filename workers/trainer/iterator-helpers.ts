// jax-js walks iterators with the helpers of ES2025, which Node 20 and Safari before 18.4 lack. Imported for its effect,
// before jax-js; does nothing where they are there.

type Step = (this: Iterable<unknown>, ...args: never[]) => unknown;

const HELPERS: Readonly<Record<string, Step>> = {
  *map(use: (value: unknown, index: number) => unknown) {
    let index = 0;
    for (const value of this) yield use(value, index++);
  },
  *filter(keep: (value: unknown, index: number) => boolean) {
    let index = 0;
    for (const value of this) if (keep(value, index++)) yield value;
  },
  *take(limit: number) {
    let left = limit;
    if (left <= 0) return;
    for (const value of this) {
      yield value;
      if (--left <= 0) return;
    }
  },
  *drop(count: number) {
    let left = count;
    for (const value of this) if (left-- <= 0) yield value;
  },
  toArray() {
    return [...this];
  },
  forEach(use: (value: unknown, index: number) => void) {
    [...this].forEach(use);
  },
  some(is: (value: unknown) => boolean) {
    for (const value of this) if (is(value)) return true;
    return false;
  },
  every(is: (value: unknown) => boolean) {
    for (const value of this) if (!is(value)) return false;
    return true;
  },
  find(is: (value: unknown) => boolean) {
    for (const value of this) if (is(value)) return value;
    return undefined;
  },
  reduce(...args: [(sum: unknown, value: unknown) => unknown]) {
    return [...this].reduce(...args);
  },
};

const prototype: object = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
for (const [name, value] of Object.entries(HELPERS)) {
  if (!(name in prototype)) Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}
