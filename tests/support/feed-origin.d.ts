/** Addresses of the running feed server; the test runner's configuration serves this module. */

/** Where feeds are. */
export declare const feedOrigin: string;
/** The same server on another port, for the tests' own requests. */
export declare const controlOrigin: string;
