/** Version of the package; the build checks that it is that of package.json. */
export const VERSION = '0.1.0';
