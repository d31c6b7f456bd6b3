/** A button of the add-in's ribbon tab. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly tip: string;
  /** Path of the 32-pixel icon on this server. */
  readonly icon: string;
  /** Name of the function to run; null for a button that opens the pane. */
  readonly functionName: string | null;
}

/** A group of buttons with the words below it. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the workbench takes from the add-in's manifest. */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  /** Path of the add-in's page on this server. */
  readonly pagePath: string;
  /** Path of the custom functions' metadata. */
  readonly functionsPath: string;
  /** What the functions' names begin with: `AMBITO`. */
  readonly namespace: string;
  readonly tabLabel: string;
  readonly groups: readonly RibbonGroup[];
}

/** Reads the manifest's XML as Excel does: labels, icons and addresses through their resource ids. */
export function readManifest(xml: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const resources = new Map(
    all(document, 'Image', 'Url', 'String').map((element) => [
      element.getAttribute('id') ?? '',
      element.getAttribute('DefaultValue') ?? '',
    ]),
  );
  const resource = (element: Element | undefined) => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const child = (parent: Element, name: string) => [...parent.children].find(({ localName }) => localName === name);

  const readButton = (control: Element): RibbonButton => {
    const [supertip] = all(control, 'Supertip');
    const [functionName] = all(control, 'FunctionName');
    const icon = all(control, 'Image').find((image) => image.getAttribute('size') === '32');
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(child(control, 'Label')),
      title: supertip ? resource(child(supertip, 'Title')) : '',
      tip: supertip ? resource(child(supertip, 'Description')) : '',
      icon: pathOf(resource(icon)),
      functionName: functionName?.textContent ?? null,
    };
  };
  const [tab] = all(document, 'CustomTab');
  if (tab === undefined) throw new Error('The manifest has no ribbon tab');
  const [functions] = all(document, 'Metadata');
  const [page] = all(document, 'FunctionFile');
  return {
    id: all(document, 'Id')[0]?.textContent ?? '',
    name: all(document, 'DisplayName')[0]?.getAttribute('DefaultValue') ?? '',
    pagePath: pathOf(resource(page)),
    functionsPath: pathOf(resource(functions ? all(functions, 'SourceLocation')[0] : undefined)),
    namespace: resource(all(document, 'Namespace')[0]),
    tabLabel: resource(child(tab, 'Label')),
    groups: all(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resource(child(group, 'Label')),
      buttons: all(group, 'Control').map(readButton),
    })),
  };
}

function all(parent: Document | Element, ...localNames: readonly string[]): readonly Element[] {
  return localNames.flatMap((name) => [...parent.getElementsByTagNameNS('*', name)]);
}

/** The manifest names the address of development; the add-in is served wherever this page is. */
function pathOf(url: string): string {
  return url === '' ? '' : new URL(url).pathname;
}
