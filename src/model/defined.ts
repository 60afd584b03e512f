/**
 * The same object without the keys whose value is `undefined`, so that absent and undefined are one
 * thing in the whole model. They stay where a page's additions to `Object.prototype` would answer
 * in their place.
 */
export function defined<T extends object>(fields: { [K in keyof T]-?: T[K] | undefined }): T {
  const entries: [string, unknown][] = [];
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    const value = fields[key];
    if (value !== undefined || key in Object.prototype) entries.push([key, value]);
  }
  // Not by assignment, which a page's additions would get to see.
  return Object.fromEntries(entries) as T;
}
