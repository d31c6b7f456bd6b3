/** What the add-in page learns about its host when it loads. */
export interface AppContextOptions {
  readonly addinOrigin: string;
  readonly documentUrl: string;
  /** `1.14` … `1.18`. */
  readonly apiVersion: string;
  readonly locale: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly conversationId: string;
  /** What `Office.context.officeTheme` shows; Excel on the web says nothing (null). */
  readonly officeTheme: Readonly<Record<string, unknown>> | null;
  readonly width: number;
  readonly height: number;
}

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.conversationId,
    _appName: 16,
    _appVersion: '16',
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: 1,
    _settings: [...options.settings],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'workbench',
    _appInstanceId: options.conversationId,
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirementMatrix(options.apiVersion)),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.18227.20152',
    _clientWindowHeight: options.height,
    _clientWindowWidth: options.width,
    _addinName: 'Ambito',
    _appDomains: [options.addinOrigin],
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: '1.2' }),
    _featureGates: {},
    _officeTheme: options.officeTheme,
    _initialDisplayMode: 0,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
  };
}

/** The requirement sets of an Excel of that generation: a floor one stops at 1.14, a current one has them all. */
function requirementMatrix(apiVersion: string): Readonly<Record<string, string>> {
  const isFloor = Number(apiVersion.split('.')[1] ?? 0) < 16;
  return {
    ExcelApi: apiVersion,
    SharedRuntime: isFloor ? '1.1' : '1.2',
    SharedRuntimeInternal: '1.2',
    CustomFunctionsRuntime: isFloor ? '1.3' : '1.4',
    CustomFunctions: '1.7',
    DialogApi: '1.2',
    DialogOrigin: '1.1',
    RibbonApi: isFloor ? '1.1' : '1.2',
    AddinCommands: '1.1',
    File: '1.1',
    CompressedFile: '1.1',
    Settings: '1.1',
    OpenBrowserWindowApi: '1.1',
  };
}
