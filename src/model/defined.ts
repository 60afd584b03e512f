/**
 * The same object without the keys whose value is `undefined`, so that absent and undefined are one
 * thing in the whole model. They stay where a page's additions to `Object.prototype` would answer
 * in their place.
 */
export function defined<T extends object>(fields: { [K in keyof T]-?: T[K] | undefined }): T {
  const result: { [K in keyof T]?: T[K] | undefined } = {};
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    const value = fields[key];
    // By assignment a page's addition would get to see it.
    if (key in Object.prototype) Object.defineProperty(result, key, fieldOf(value));
    else if (value !== undefined) result[key] = value;
  }
  return result as T;
}

/** A descriptor to which a page's additions add nothing. */
function fieldOf(value: unknown): PropertyDescriptor {
  return { __proto__: null, value, configurable: true, enumerable: true, writable: true } as object;
}
