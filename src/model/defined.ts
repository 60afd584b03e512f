/**
 * The same object without the keys whose value is `undefined`, so that absent and undefined are one
 * thing in the whole model.
 */
export function defined<T extends object>(fields: { [K in keyof T]-?: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
