import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// The page Entra ID comes back to in a pop-up or a hidden frame: it hands the answer to the page that asked and closes.
broadcastResponseToMainFrame().catch((failure: unknown) => console.error(failure));
