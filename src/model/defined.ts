/**
 * The same object without the keys whose value is `undefined`, so that absent and undefined are one
 * thing in the whole model. They stay where a page's additions to `Object.prototype` would answer
 * in their place.
 */
export function defined<T extends object>(fields: { [K in keyof T]-?: T[K] | undefined }): T {
  const entries = Object.entries(fields);
  return Object.fromEntries(
    entries.filter(([key, value]) => value !== undefined || key in Object.prototype),
  ) as T;
}
