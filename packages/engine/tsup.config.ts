import { library } from '../../tsup.base.ts';

export default Object.assign(library({ index: 'src/index.ts' }), {
  // An ES module with nothing but a default export, which `require` would hand over wrapped; see licenses/.
  noExternal: ['canonicalize'],
});
