/**
 * Why an address could not be read: asks once more in a way that needs no permission of the server and
 * gives no answer to read.
 *
 * @returns one line with what to do
 */
export async function probe(url: string): Promise<string> {
  try {
    await fetch(url, {
      mode: 'no-cors',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(10_000),
    });
    return `${url} answers, but not to other sites → its server must add "Access-Control-Allow-Origin: *"`;
  } catch {
    return `${url} cannot be reached → check the address, and that its server is up`;
  }
}
