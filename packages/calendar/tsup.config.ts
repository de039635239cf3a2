import { library } from '../../tsup.base.ts';

export default Object.assign(library({ index: 'src/index.ts', china: 'src/china/index.ts' }), {
  // The two entries share one CalendarError, in CommonJS as in ES modules.
  splitting: true,
  // An ES module with nothing but a default export, which `require` would hand over wrapped; see licenses/.
  noExternal: ['canonicalize'],
});
