/** Not every browser has trusted types, and TypeScript does not know them. */
type Host = {
  readonly trustedTypes?: {
    createPolicy(name: 'default', rules: { readonly createScriptURL: (address: string) => string | null }): unknown;
  };
};

/**
 * Comes before everything else: the pages' security policy lets text become script nowhere but here. Workers and the
 * service worker may have the site's own addresses; HTML and script made of text stay refused.
 */
(globalThis as Host).trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => (new URL(address, location.href).origin === location.origin ? address : null),
});
