export type { Language } from './language.ts';
export type { DrawnCommand, DrawnProcedure } from './drawnProcedure.ts';
export type { OverviewOptions } from './diagrams/overviewDiagram.ts';
export { overviewDiagram } from './diagrams/overviewDiagram.ts';
export type { StageOptions } from './diagrams/stageDiagram.ts';
export { stageDiagram } from './diagrams/stageDiagram.ts';
export type { RegionOptions } from './diagrams/regionDiagram.ts';
export { regionDiagram } from './diagrams/regionDiagram.ts';
export { permissionTable } from './tables/permissionTable.ts';
export type {
  MatrixCell,
  MatrixCondition,
  MatrixPlace,
  MatrixRow,
  PermissionMatrix,
} from './matrix/permissionMatrix.ts';
export { permissionMatrix } from './matrix/permissionMatrix.ts';
export { matrixPage } from './matrix/matrixPage.ts';
export type { Page } from './pages/page.ts';
export { procedurePages } from './pages/procedurePages.ts';
export { UnknownStateError } from './unknownStateError.ts';
