import { incidentProcedure } from '@statedesk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewDiagram } from './diagrams/overviewDiagram.ts';
import { regionDiagram } from './diagrams/regionDiagram.ts';
import { stageDiagram } from './diagrams/stageDiagram.ts';
import { matrixPage } from './matrix/matrixPage.ts';
import { procedurePages } from './pages/procedurePages.ts';
import { permissionTable } from './tables/permissionTable.ts';

type Draw = (procedure: unknown, options: unknown) => unknown;
const drawings: readonly Draw[] = [overviewDiagram, stageDiagram, regionDiagram, permissionTable].map(
  (draw) => (procedure, options) => draw(procedure as never, options as never),
);

const some = fc.oneof(fc.anything(), fc.constantFrom('en', 'zh', 'stage', 'tier', 'remote', '__proto__', 'toString'));
const anyOptions = fc.oneof(
  { weight: 2, arbitrary: fc.constant<unknown>({ language: 'zh' }) },
  { weight: 1, arbitrary: fc.anything() },
  { weight: 1, arbitrary: fc.record({ language: some, region: some, stage: some }, { requiredKeys: [] }) },
);
const anyPart = fc.oneof(
  fc.anything(),
  fc.constantFrom<unknown>(
    { states: [{}] },
    { transitions: [null], states: [] },
    new Proxy({}, { get: () => expect.unreachable() }),
  ),
);
const anyProcedure = fc.oneof(
  { weight: 2, arbitrary: fc.constant<unknown>(incidentProcedure) },
  { weight: 1, arbitrary: fc.anything() },
  { weight: 1, arbitrary: fc.record({ title: fc.anything(), structure: fc.anything() }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('title', 'requirements', 'roles', 'guards', 'structure', 'commands'), anyPart)
      .map(([part, other]) => ({ ...incidentProcedure, [part]: other })),
  },
);

const codeOf = (draw: () => unknown): unknown => {
  try {
    return typeof draw();
  } catch (error) {
    return (error as { code?: unknown }).code ?? error;
  }
};

describe('R20 a picture is drawn of what is one, and refused of anything else', () => {
  it('answers whatever it is given with a picture or a typed error', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drawings), anyProcedure, anyOptions, (draw, procedure, options) => {
        expect(['string', 'invalid-options', 'unknown-state']).toContain(codeOf(() => draw(procedure, options)));
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.anything(), (procedures) => {
        expect(['object', 'invalid-options']).toContain(codeOf(() => procedurePages(procedures as never)));
      }),
    );
  });

  it('refuses a list of procedures that has a gap, however long, without walking it', () => {
    for (const pages of [procedurePages, matrixPage])
      expect(codeOf(() => pages(new Array(1e9)))).toBe('invalid-options');
  });

  it('names the languages there are, and a misspelt option', () => {
    expect(() => overviewDiagram(incidentProcedure, { language: 'fr' } as never)).toThrow('"en"|"zh"');
    expect(() => stageDiagram(incidentProcedure, { language: 'en', stge: 'remote' } as never)).toThrow('stge');
  });

  it('stays quiet about a procedure as it is defined', () => {
    expect(stageDiagram(incidentProcedure, { language: 'en', stage: 'remote' })).toContain('stateDiagram-v2');
  });
});
