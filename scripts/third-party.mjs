// dist/THIRD-PARTY-LICENSES: the licence of every package whose code stands in the build.
// dist/sbom.cdx.json: those packages and the ones installed beside this one, as CycloneDX. Needs a fresh build.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LISTS } from './bundled-packages.mjs';

const root = join(import.meta.dirname, '..');
const inRoot = (...path) => join(root, ...path);
const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

// What a package carries within itself and does not say: csv-parse for browsers begins with these.
const WITHIN = { 'csv-parse': ['base64-js', 'buffer', 'ieee754'] };

const bundled = [...new Set(readdirSync(LISTS).flatMap((list) => json(LISTS, list)))].sort();

const kept = (name) => readFileSync(inRoot('scripts', 'notices', `${basename(name)}.txt`), 'utf8');

/** The text of a package's licence: its own file, else the one that is kept here, else the package cannot be bundled. */
function licenceOf(name) {
  const folder = inRoot('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  return file === undefined ? kept(name) : readFileSync(join(folder, file), 'utf8');
}

const notice = (title, text) => `${title}\n${'-'.repeat(title.length)}\n\n${text.trim()}\n`;

function notices() {
  const parts = bundled.flatMap((name) => {
    const { version, license } = json(root, 'node_modules', name, 'package.json');
    return [
      notice(`${name} ${version} (${license})`, licenceOf(name)),
      ...(WITHIN[name] ?? []).map((inner) => notice(`${inner}, within ${name}`, kept(inner))),
    ];
  });
  return `kunjing holds code of these packages, under their licences.\n\n${parts.join('\n\n')}`;
}

/** npm's own list of what is installed with the package, less the hour and the number of the run: two builds, one hash. */
function installed() {
  const options = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const sbom = JSON.parse(execFileSync('npm', options, { cwd: root, encoding: 'utf8' }));
  const { serialNumber: _run, ...rest } = sbom;
  const { timestamp: _hour, tools: _tools, component, ...metadata } = sbom.metadata;
  const { name } = json(root, 'package.json');
  return {
    ...rest,
    metadata: { ...metadata, lifecycles: [{ phase: 'build' }], component: { ...component, name } },
  };
}

function sbom() {
  const { packages } = json(root, 'package-lock.json');
  const list = installed();
  const known = new Set(list.components.map(({ name, group }) => (group ? `${group}/${name}` : name)));
  const compiledIn = bundled
    .filter((name) => !known.has(name))
    .map((name) => {
      const { version, license, integrity } = packages[`node_modules/${name}`];
      return {
        'bom-ref': `${name}@${version}`,
        type: 'library',
        name,
        version,
        scope: 'required',
        purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
        properties: [{ name: 'kunjing:compiled-in', value: 'true' }],
        hashes: [
          {
            alg: 'SHA-512',
            content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
          },
        ],
        licenses: [{ license: { id: license } }],
      };
    });
  return { ...list, components: [...list.components, ...compiledIn] };
}

writeFileSync(inRoot('dist', 'THIRD-PARTY-LICENSES'), notices());
writeFileSync(inRoot('dist', 'sbom.cdx.json'), `${JSON.stringify(sbom(), null, 2)}\n`);
console.log(`dist/THIRD-PARTY-LICENSES, dist/sbom.cdx.json: ${bundled.join(', ')}`);
