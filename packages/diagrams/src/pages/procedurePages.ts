import type { DrawnProcedure } from '../drawnProcedure.ts';
import { languages } from '../language.ts';
import { bookOf } from './book.ts';
import { indexPage } from './indexPage.ts';
import { overviewPage } from './overviewPage.ts';
import type { Page } from './page.ts';
import { parseProcedures } from '../parseDrawing.ts';
import { permissionsPage } from './permissionsPage.ts';
import { regionPage } from './regionPage.ts';
import { stagePage } from './stagePage.ts';

/**
 * Every page that can be drawn of some procedures, in both languages, with an index that lists them: what a project
 * keeps beside its definitions and compares in its continuous integration. Pure: the same definitions, the same bytes.
 *
 * @throws InvalidOptionsError
 * @example for (const { path, text } of procedurePages([incidentProcedure])) await writeFile(join('docs', path), text);
 */
export const procedurePages = (procedures: readonly DrawnProcedure[]): readonly Page[] => [
  indexPage(parseProcedures('procedurePages', procedures)),
  ...procedures.flatMap((procedure) =>
    languages.flatMap((language) => {
      const book = bookOf(procedure, language);
      return [
        overviewPage(book),
        ...book.main.states.map((stage) => stagePage(book, stage)),
        ...book.beside.map((region) => regionPage(book, region)),
        permissionsPage(book),
      ];
    }),
  ),
];
