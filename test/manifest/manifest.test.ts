import { existsSync, readFileSync } from 'node:fs';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { describe, expect, it } from 'vitest';
import { ribbonFunctionNames } from '../../addin/ribbon/commands.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';

const source = readFileSync('manifest.xml', 'utf8');
const manifest = parseXml(source);
const all = (name: string): XmlElement[] => descendants(manifest).filter((element) => element.name === name);

describe('the manifest', () => {
  it('is read by office-addin-manifest as the add-in it is', async () => {
    const info = await OfficeAddinManifest.readManifestFile('manifest.xml');
    expect(info).toMatchObject({ displayName: 'Ambito', defaultLocale: 'it-IT', officeAppType: 'TaskPaneApp' });
    expect(info.hosts).toEqual(['Workbook']);
  });

  // OFFICE 5.1: the order Office's own schema asks for.
  it('has the elements of OfficeApp in the order of the schema', () => {
    const order =
      'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides'.split(
        ' ',
      );
    const found = manifest.children.map(({ name }) => order.indexOf(name));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((one, other) => one - other));
  });

  it('declares the runtime first and the parts of the host in order', () => {
    const [overrides] = all('VersionOverrides');
    expect(overrides?.children.map(({ name }) => name)).toEqual(['Hosts', 'Resources']);
    const host = overrides?.children[0]?.children[0];
    expect(host?.children.map(({ name }) => name)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    const desktop = host?.children[2];
    expect(desktop?.children.map(({ name }) => name)).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  });

  it('uses one long-lived runtime everywhere, or Office silently starts a second', () => {
    const runtimes = all('Runtime');
    expect(runtimes).toHaveLength(1);
    const runtime = runtimes[0]?.attributes;
    expect(runtime?.lifetime).toBe('long');
    const page = all('Page')[0]?.children[0]?.attributes.resid;
    const functionFile = all('FunctionFile')[0]?.attributes.resid;
    expect([page, functionFile]).toEqual([runtime?.resid, runtime?.resid]);
    // A ShowTaskpane action would show the pane without saying which page was asked for: every button is a function.
    expect(all('Action').map(({ attributes }) => attributes['xsi:type'])).not.toContain('ShowTaskpane');
    expect(all('TaskpaneId')).toHaveLength(0);
    const pageUrl = all('bt:Url').find(({ attributes }) => attributes.id === runtime?.resid)?.attributes.DefaultValue;
    expect(pageUrl).toBe(
      all('DefaultSettings')[0]?.children.find(({ name }) => name === 'SourceLocation')?.attributes.DefaultValue,
    );
  });

  it('defines every resource it names once, names every resource it defines, with ids of at most 32 characters', () => {
    const defined = (all('Resources')[0]?.children ?? [])
      .flatMap(({ children }) => children)
      .map(({ attributes }) => attributes.id ?? '');
    const named = descendants(manifest)
      .map(({ attributes }) => attributes.resid)
      .filter((resid) => resid !== undefined);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(named)].sort()).toEqual([...defined].sort());
    for (const id of defined) expect(id.length, id).toBeLessThanOrEqual(32);
  });

  it('keeps texts within the lengths Office accepts', () => {
    const limits: readonly (readonly [string, number])[] = [
      ['DisplayName', 125],
      ['ProviderName', 125],
      ['Description', 250],
    ];
    for (const [name, limit] of limits) {
      const [element] = manifest.children.filter((child) => child.name === name);
      expect((element?.attributes.DefaultValue ?? element?.text ?? '').length).toBeLessThanOrEqual(limit);
    }
    for (const string of all('bt:ShortStrings')[0]?.children ?? [])
      expect(string.attributes.DefaultValue?.length, string.attributes.id).toBeLessThanOrEqual(125);
    for (const string of all('bt:LongStrings')[0]?.children ?? [])
      expect(string.attributes.DefaultValue?.length, string.attributes.id).toBeLessThanOrEqual(250);
  });

  it('names https addresses only, of at most 2048 characters', () => {
    const addresses = [...source.matchAll(/DefaultValue="(\w+:\/\/[^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(50);
    for (const address of addresses) {
      expect(address).toMatch(/^https:\/\//);
      expect(address.length).toBeLessThanOrEqual(2048);
    }
  });

  it('gives every control and group the 16, 32 and 80 pixel icons, and each PNG has the size it claims', () => {
    for (const icon of all('Icon')) {
      expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(['16', '32', '80']);
    }
    const pictures = (all('bt:Images')[0]?.children ?? []).map(({ attributes }) => attributes.DefaultValue ?? '');
    const [plain, sharp] = ['IconUrl', 'HighResolutionIconUrl'].map(
      (name) => all(name)[0]?.attributes.DefaultValue ?? '',
    );
    expect(plain).toMatch(/-32\.png$/);
    expect(sharp).toMatch(/-64\.png$/);
    for (const picture of [...pictures, plain ?? '', sharp ?? '']) {
      const file = `addin/public/icons/${picture.split('/').at(-1)}`;
      expect(existsSync(file), file).toBe(true);
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect(pixelsOf(file), file).toEqual({ width: size, height: size });
    }
  });

  it('names only functions that the add-in associates, and all of them', () => {
    const named = all('FunctionName').map(({ text }) => text);
    expect(named.sort()).toEqual([...ribbonFunctionNames].sort());
  });

  it('has unique ids of at most 125 characters for tab, groups and controls', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap(all).map(({ attributes }) => attributes.id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
    expect(all('CustomTab')).toHaveLength(1);
  });

  it('asks for the requirement sets of the floor and no more', () => {
    const sets = Object.fromEntries(all('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion]));
    expect(sets).toEqual({ SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3', ExcelApi: '1.14' });
  });

  it('uses the right schema namespaces and the namespace of the custom functions', () => {
    expect(manifest.attributes['xmlns:xsi']).toBe('http://www.w3.org/2001/XMLSchema-instance');
    expect(manifest.attributes.xmlns).toBe('http://schemas.microsoft.com/office/appforoffice/1.1');
    expect(source).not.toMatch(/<Override /);
    const namespace = all('bt:String').find(({ attributes }) => attributes.id === 'Ambito.Namespace');
    expect(namespace?.attributes.DefaultValue).toBe('AMBITO');
  });

  it('names a version of one to four numbers of at most five digits', () => {
    expect(manifest.children.find(({ name }) => name === 'Version')?.text).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  });
});

function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** Width and height stand at fixed places of a PNG's first chunk. */
function pixelsOf(file: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
