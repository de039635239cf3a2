// Gate: publint and "are the types wrong?" read each package as npm would serve it.
import { run } from '../workspace/run.ts';
import { packTarballs } from './packTarballs.ts';

/** The oldest Node we support resolves by `exports`, so the resolution that Node 10 had is left out. */
const readers = (tarball: string): readonly (readonly [string, ...string[]])[] => [
  ['publint', tarball, '--strict'],
  ['attw', tarball, '--profile', 'node16', '--no-color'],
];

const complaints = packTarballs('lint').flatMap(({ source, path }) =>
  readers(path).flatMap(([program, ...args]) => {
    const { status, stdout, stderr } = run(program, args);
    return status === 0 ? [] : [`${program} on ${source.manifest.name}\n${stdout}${stderr}`];
  }),
);

if (complaints.length > 0) throw new Error(complaints.join('\n'));
