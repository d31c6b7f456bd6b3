/** Where the add-in is served while developing: what the manifest says until a deployment is built. */
export const developmentAddress = 'https://localhost:3000/addin';
