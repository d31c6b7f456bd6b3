/** Whether the demonstration sign-in is compiled in; false in a production build. Set by infra/build. */
declare const __DEVELOPMENT_SIGN_IN__: boolean;
/** Origin of the API, or empty for the page's own origin. Set by infra/build. */
declare const __API_ORIGIN__: string;
