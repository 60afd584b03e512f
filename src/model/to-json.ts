/** A value as JSON, past every `toJSON`: old libraries have one for lists, which makes texts of them. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key];
  });
}
